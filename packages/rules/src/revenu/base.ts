import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { added, Ratio } from '../readings/ratio.ts'
import type { Consultation } from '../law/law.ts'
import type { Figure } from '../law/figure.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { NatureActivite } from '../scenario/input.ts'
import type { Activite } from '../scenario/situation.ts'
import { firstOfYear, type Day } from '../time/day.ts'
import type { AnneePlan, Plan } from './plan.ts'

/** What an income is computed from, settled before any amount: the same shape for the situation and for one euro a year. */
export type Base = {
  readonly annees: readonly AnneeDeRevenu[]
  readonly methode: Plan['methode']
}
export type AnneeDeRevenu = {
  readonly annee: number
  readonly recettes: readonly Recettes[]
  /** Contributions of the year where not all were paid. */
  readonly cotisations: { readonly dues: Ratio; readonly payees: Ratio } | null
  readonly salaires?: Ratio
}
/** The turnover of one nature of activity; `auProrata`: its contributions were given, so their share counts. */
type Recettes = { readonly nature: NatureActivite; readonly montant: Ratio; readonly auProrata: boolean }

const NATURES: readonly NatureActivite[] = ['VENTE', 'PRESTATION_BIC', 'LIBERALE', 'MEUBLE_TOURISME']
const NATURES_AND_SHARES = [true, false].flatMap((auProrata) => NATURES.map((nature) => [auProrata, nature] as const))

/** The income base of the plan; `montant` may replace what each activity received (a curve asks for one euro). */
export function baseOf(plan: Plan, prorata: boolean, montant?: (activite: Activite) => Ratio): Base {
  return { methode: plan.methode, annees: plan.annees.map((annee) => anneeOf(annee, prorata, montant)) }
}

function anneeOf(
  { annee, recettes, ...paid }: AnneePlan,
  prorata: boolean,
  montant?: (activite: Activite) => Ratio,
): AnneeDeRevenu {
  const given = prorata ? recettes.flatMap(({ recette }) => recette.cotisations ?? []) : []
  const dues = added(given.map((one) => one.dues))
  const payees = added(given.map((one) => one.payees))
  const unpaid = !payees.isAtLeast(dues)
  return {
    ...paid,
    annee,
    cotisations: unpaid ? { dues, payees } : null,
    recettes: addedUp(
      recettes.map(({ activite, recette }) => ({
        nature: activite.nature,
        montant: montant?.(activite) ?? recette.montant,
        auProrata: unpaid && recette.cotisations !== null,
      })),
    ),
  }
}

/** One entry for each nature, and two where the contributions of a part were given; the order of the activities changes nothing. */
function addedUp(received: readonly Recettes[]): readonly Recettes[] {
  if (received.length < 2) return received
  return NATURES_AND_SHARES.flatMap(([auProrata, nature]) => {
    const alike = received.filter((one) => one.nature === nature && one.auProrata === auProrata)
    return alike.length > 0 ? [{ nature, auProrata, montant: added(alike.map(({ montant }) => montant)) }] : []
  })
}

/** The allowance of a nature of activity in a civil year. */
export type Abattement = (nature: NatureActivite, annee: number) => Figure

/** The parameter that holds it. */
export const abattementKey = {
  VENTE: 'abattementVente',
  PRESTATION_BIC: 'abattementPrestationBic',
  LIBERALE: 'abattementLiberale',
  MEUBLE_TOURISME: 'abattementMeubleTourisme',
} as const satisfies Readonly<Record<NatureActivite, ParameterKey>>

export const abattementOf =
  (law: Consultation): Abattement =>
  (nature, annee) =>
    law.on(firstOfYear(annee))[abattementKey[nature]]

/** The reading of the tax law for furnished tourism, which the social law may follow from the income of 2025 on. */
export const abattementFiscalOf =
  (law: Consultation): Abattement =>
  (nature, annee) =>
    nature === 'MEUBLE_TOURISME'
      ? law.on(firstOfYear(annee)).abattementMeubleTourismeFiscal
      : abattementOf(law)(nature, annee)

/** CSS L613-7, D622-7 I: turnover less the allowance of each activity; where contributions are unpaid, in proportion to those paid. A pension for all schemes adds the pay of a job. */
export function revenuDeLAnnee<C extends Condition, A extends Amount<C>>(
  base: AnneeDeRevenu,
  abattement: Abattement,
  reading: Reading<C, A>,
): A {
  const kept = ({ nature, montant }: Recettes): A =>
    reading.number(montant).times(reading.count(1).minus(abattement(nature, base.annee)))
  const { cotisations, salaires } = base
  const parts = base.recettes.map((recettes) =>
    recettes.auProrata && cotisations
      ? kept(recettes).times(reading.number(cotisations.payees).dividedBy(reading.number(cotisations.dues)))
      : kept(recettes),
  )
  const own = sumOf(parts, reading).named('revenuDeLAnnee', 'CSS L613-7', String(base.annee))
  return salaires
    ? own.plus(
        reading.number(salaires).named('salairesDeLAnnee', 'Règlement invalidité-décès, article 1', String(base.annee)),
      )
    : own
}

/** CSS D622-7: the mean of the civil years, or of those without 2020 where it is higher; in the first three years, income in ratio to days. Null: no income is known yet. */
export function revenuAnnuelMoyen<C extends Condition, A extends Amount<C>>(
  base: Base,
  abattement: Abattement,
  reading: Reading<C, A>,
): A | null {
  const revenus = new Map(base.annees.map((annee) => [annee.annee, revenuDeLAnnee(annee, abattement, reading)]))
  const mean = (annees: readonly number[]): A =>
    sum(annees.map((annee) => revenus.get(annee)!)).dividedBy(reading.count(annees.length))
  const { methode } = base
  if (methode.kind === 'INCONNU') return null
  if (methode.kind === 'PRORATA') {
    return sum([...revenus.values()])
      .times(reading.count(DAYS_IN_A_YEAR))
      .dividedBy(reading.count(methode.jours))
      .named('revenuAnnuelMoyen', 'CSS D622-7 II')
  }
  const years = mean([...revenus.keys()])
  return (methode.alternatives ? years.largest(mean(methode.alternatives)) : years).named(
    'revenuAnnuelMoyen',
    'CSS D622-7 I',
  )
}

/** The PASS of a civil year: twelve times the monthly ceiling. */
export function pass<C extends Condition, A extends Amount<C>>(day: Day, law: Consultation, reading: Reading<C, A>): A {
  return reading
    .figure(law.on(day).pmss)
    .times(reading.count(MONTHS_IN_A_YEAR))
    .named('pass', 'CSS D242-19', day.slice(0, 4))
}

export const sum = <A extends Amount<unknown>>(amounts: readonly A[]): A => amounts.reduce((a, b) => a.plus(b))
/** The same where there may be none. */
export const sumOf = <C extends Condition, A extends Amount<C>>(amounts: readonly A[], reading: Reading<C, A>): A =>
  amounts.length > 0 ? sum(amounts) : reading.count(0)

/** D622-7 II counts "over 365", in leap years too. */
const DAYS_IN_A_YEAR = 365
const MONTHS_IN_A_YEAR = 12
