import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { abattementOf, baseOf, revenuAnnuelMoyen, type Abattement, type Base } from '../revenu/base.ts'
import { doutesDeLaBase, doutesDesRecettes, type AppuiDuRevenu } from '../revenu/doutes.ts'
import { plan, type Plan } from '../revenu/plan.ts'
import { seuilDeRevenu } from '../revenu/seuil.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Reserve } from '../scenario/prestation.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { salairesDesAnnees, type SalairesDesAnnees } from './salaires.ts'

/** The reference years; `autrement` is what another reading of the law counts instead. */
export type PlanDuRevenu = Plan & {
  readonly salaires: SalairesDesAnnees | null
  readonly autrement?: { readonly base: Base; readonly abattement: Abattement }
}

/** The three civil years before, as for sick pay, but with no year left out for Covid: no text says so here. */
export function planDuRevenu(
  situation: Situation,
  day: Day,
  law: Consultation,
  emploi: Situation['emploi'] = null,
): PlanDuRevenu | readonly Problem[] {
  const found = plan(situation, day, law)
  if (isProblems(found)) return found
  const methode = found.methode.kind === 'MOYENNE' ? ({ kind: 'MOYENNE', alternatives: null } as const) : found.methode
  const settled = { ...found, methode }
  return { ...settled, salaires: emploi && salairesDesAnnees(settled, situation.debut, emploi.salaires, day) }
}

/** Règlement invalidité-décès, articles 1 and 34: the mean income of the three civil years before, at least a share of their mean PASS. */
export function conditionDeRevenu<C extends Condition, A extends Amount<C>>(
  lePlan: PlanDuRevenu,
  taux: Figure,
  article: string,
  law: Consultation,
  reading: Reading<C, A>,
): C {
  const { base, abattement } = lePlan.autrement ?? { base: baseOf(lePlan, true), abattement: abattementOf(law) }
  const raam = revenuAnnuelMoyen(base, abattement, reading)
  const seuil = seuilDeRevenu(lePlan.anneesDuSeuil, taux, article, law, reading)
  if (!raam) return reading.fact(false).orRefuse('REVENU_INCONNU', article)
  const { salaires } = lePlan
  const all = salaires
    ? raam.plus(
        reading
          .number(salaires.total)
          .times(reading.count(salaires.jours))
          .dividedBy(reading.count(salaires.sur))
          .named('salairesDeLAnnee', article, salaires.annees),
      )
    : raam
  return all.atLeast(seuil).orRefuse('REVENU_INSUFFISANT', article)
}

/** A right that rests on an income, as the doubts about that income see it. */
type AppuiDuDroit = {
  readonly situation: Situation
  readonly jour: Day
  /** Null: no income is asked. */
  readonly lePlan: PlanDuRevenu | null
  /** The years whose turnover counts. */
  readonly annees: Plan['annees']
  readonly law: Consultation
  /** What is due where another income counts. */
  montant(lePlan: PlanDuRevenu | null, abattement: Abattement): string
}

/** The doubts about an income, of which only those show that move what is due, or that nobody can compute. */
export function doutesDuRevenu({ situation, jour, lePlan, annees, law, montant }: AppuiDuDroit): readonly Reserve[] {
  const ours = abattementOf(law)
  const due = (base: Base | null, anneesDuSeuil: readonly number[] | undefined, abattement: Abattement): string =>
    montant(
      lePlan && {
        ...lePlan,
        anneesDuSeuil: anneesDuSeuil ?? lePlan.anneesDuSeuil,
        autrement: { base: base ?? baseOf(lePlan, true), abattement },
      },
      abattement,
    )
  const about = (plan: Plan, montant: AppuiDuRevenu['montant']): AppuiDuRevenu => ({
    ...{ situation, jour, plan, law, montant, prorata: true },
    anneesRetenues: plan.annees.map(({ annee }) => annee),
    articleDuSeuil: 'Règlement invalidité-décès, article 1',
  })
  const years: Plan = { annees, methode: { kind: 'MOYENNE', alternatives: null }, anneesDuSeuil: [] }
  return [
    ...(lePlan && lePlan.methode.kind !== 'INCONNU'
      ? doutesDeLaBase(about(lePlan, (base, other) => due(base, other?.anneesDuSeuil, ours)))
      : []),
    ...doutesDesRecettes(about(years, (_, other) => due(null, undefined, other?.abattement ?? ours))),
  ].filter(({ autreLecture }) => autreLecture !== due(null, undefined, ours))
}
