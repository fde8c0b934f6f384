import { anneeAuPlafond } from '../cotisations/plafond-micro.ts'
import type { Consultation } from '../law/law.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { daysFromTo, earliest, firstOfYear, lastOfYear, yearOf, type Day } from '../time/day.ts'
import { abattementFiscalOf, baseOf, type Abattement, type Base } from './base.ts'
import { type Methode, anneesOf, missingYears, span, type Plan } from './plan.ts'

/** An answer that rests on a mean income, as the doubts about that income see it. */
export type AppuiDuRevenu = {
  readonly situation: Situation
  /** The day that fixes the reference years. */
  readonly jour: Day
  /** The last day of the activity, where it ended before that day. */
  readonly dernier?: Day
  readonly plan: Plan
  readonly prorata: boolean
  readonly law: Consultation
  /** The mean of other years than the three before was the higher one. */
  readonly anneesRetenues: readonly number[]
  readonly articleDuSeuil: string
  /** The daily allowance on another base, under another threshold or allowance. */
  montant(base: Base, autrement?: Autrement): string
}
export type Autrement = { readonly anneesDuSeuil?: readonly number[]; readonly abattement?: Abattement }

/** Which income counts: the doubts about the first years, the threshold and the contributions. */
export const doutesDeLaBase = (appui: AppuiDuRevenu): readonly Reserve[] =>
  [
    finDePeriode(appui),
    premieresAnneesAvant2019(appui),
    seuilDesAnneesRetenues(appui),
    quatriemeAnnee(appui),
    cotisationsReputeesPayees(appui),
  ].filter((reserve) => reserve !== null)

/** Which years and which turnover count. */
export const doutesDesRecettes = (appui: AppuiDuRevenu): readonly Reserve[] =>
  [anneesAlternatives(appui), plafondMicro(appui), meubleTourisme(appui)].filter((reserve) => reserve !== null)

/** Ruling 2: the text counts income to the date of the finding, which a civil month's figures cannot tell. */
function finDePeriode({ plan }: AppuiDuRevenu): Reserve | null {
  return plan.methode.kind === 'PRORATA' ? reserve('PREMIERES_ANNEES_FIN_DE_PERIODE', 'CSS D622-7 II') : null
}

/** Before June 2019 the first years were read otherwise; the days of activity give the other amount. */
function premieresAnneesAvant2019(appui: AppuiDuRevenu): Reserve | null {
  const { situation, jour, dernier, law } = appui
  const firstYears = yearOf(jour) < yearOf(situation.debut) + 3
  if (!firstYears || law.on(jour).premieresAnneesAuProrataDesJours) return null
  const { annees, methode } = span(situation.debut, jour, dernier)
  return reserve('PREMIERES_ANNEES_AVANT_JUIN_2019', 'CSS D613-31 ancien', montantDe(appui, methode, annees))
}

/** D622-8 speaks of the years of the mean; every publication gives one threshold a year (ruling 2, Covid windows). */
function seuilDesAnneesRetenues(appui: AppuiDuRevenu): Reserve | null {
  const { anneesRetenues, plan } = appui
  const same = anneesRetenues.length === 0 || anneesRetenues.join() === plan.anneesDuSeuil.join()
  return same
    ? null
    : reserve(
        'SEUIL_DES_ANNEES_RETENUES',
        appui.articleDuSeuil,
        appui.montant(baseOf(plan, appui.prorata), { anneesDuSeuil: anneesRetenues }),
      )
}

/** Ruling 3: in the fourth year the first, partial one counts as a full one; the other reading keeps the days. */
function quatriemeAnnee(appui: AppuiDuRevenu): Reserve | null {
  const { situation, jour, dernier = jour, plan, prorata } = appui
  const first = yearOf(situation.debut)
  if (yearOf(jour) !== first + 3 || situation.debut === firstOfYear(first)) return null
  const jours = daysFromTo(situation.debut, earliest(lastOfYear(first + 2), dernier))
  return reserve(
    'QUATRIEME_ANNEE_PARTIELLE',
    'CSS D622-7 I',
    appui.montant(baseOf({ ...plan, methode: { kind: 'PRORATA', jours } }, prorata)),
  )
}

/** Ruling 5: between the end of the old condition and the start of the proportion, contributions are taken as paid. */
function cotisationsReputeesPayees(appui: AppuiDuRevenu): Reserve | null {
  const { plan, prorata, jour, law } = appui
  const unpaid = baseOf(plan, true).annees.some(({ cotisations }) => cotisations !== null)
  if (!unpaid || prorata || law.on(jour).conditionCotisationsAJour) return null
  return reserve('COTISATIONS_REPUTEES_PAYEES', 'CSS L622-3', appui.montant(baseOf(plan, true)))
}

/** The texts speak of the three normal years; for someone in the first three, the mean of the other years may have been meant too. */
function anneesAlternatives(appui: AppuiDuRevenu): Reserve | null {
  const { jour, plan, law } = appui
  const { anneesAlternatives: others } = law.on(jour)
  if (others.length === 0 || plan.methode.kind === 'MOYENNE') return null
  const here = appui.montant(baseOf(plan, appui.prorata))
  const there = montantDe(appui, { kind: 'MOYENNE', alternatives: null }, others)
  const higher = there !== null && Ratio.of(there).isAtLeast(Ratio.of(here)) ? there : here
  return reserve('ANNEES_ALTERNATIVES_PREMIERES_ANNEES', 'Loi 2021-1754, article 96', there === null ? null : higher)
}

/** What other years would give; null where nobody told one of them. */
function montantDe(appui: AppuiDuRevenu, methode: Methode, annees: readonly number[]): string | null {
  const { activites } = appui.situation
  if (missingYears(activites, annees).length > 0) return null
  return appui.montant(baseOf({ ...appui.plan, methode, annees: anneesOf(activites, annees) }, appui.prorata))
}

/** Ruling 8: computed as given. Ceilings before 2017 are not in the tables; furnished tourism is taken under the sales ceiling. */
function plafondMicro({ situation, plan, law }: AppuiDuRevenu): Reserve | null {
  const above = plan.annees.some(({ annee }) => anneeAuPlafond(situation.activites, annee, law)?.depasse)
  return above ? reserve('PLAFOND_MICRO_DEPASSE', 'CGI 50-0 et 102 ter') : null
}

/** Loi 2024-1039 lowered the tax allowance of classified furnished tourism; whether the social one followed was not found. */
function meubleTourisme(appui: AppuiDuRevenu): Reserve | null {
  const { plan, law } = appui
  const doubt = plan.annees.some(({ annee, recettes }) => {
    if (!recettes.some(({ activite }) => activite.nature === 'MEUBLE_TOURISME')) return false
    const { abattementMeubleTourisme, abattementMeubleTourismeFiscal } = law.on(firstOfYear(annee))
    return abattementMeubleTourisme.text !== abattementMeubleTourismeFiscal.text
  })
  if (!doubt) return null
  const autreLecture = appui.montant(baseOf(plan, appui.prorata), { abattement: abattementFiscalOf(law) })
  return reserve('ABATTEMENT_MEUBLE_TOURISME', 'Loi 2024-1039', autreLecture)
}
