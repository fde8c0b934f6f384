import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { pass, revenuAnnuelMoyen, type Abattement, type Base } from '../revenu/base.ts'
import { seuilDeRevenu } from '../revenu/seuil.ts'
import type { Day } from '../time/day.ts'

/** What the flat amounts rest on beside income, settled before any amount. */
export type DroitAuForfait = {
  /** The planned day of the first payment, which fixes years, ceiling and amounts. */
  readonly premierVersement: Day
  readonly anneesDuSeuil: readonly number[]
}
export type Forfait<A> = {
  /** One, a tenth, or nothing. */
  readonly taux: A
  /** Null: no income is known yet. */
  readonly raam: A | null
  readonly seuil: A
}

/** CSS D623-3: the whole of the flat amounts from the threshold on, a tenth of them below; nothing where a condition of the right fails. */
export function forfait<C extends Condition, A extends Amount<C>>(
  base: Base,
  droit: DroitAuForfait,
  conditions: readonly C[],
  abattement: Abattement,
  law: Consultation,
  reading: Reading<C, A>,
): Forfait<A> {
  const raam = revenuAnnuelMoyen(base, abattement, reading)
  const { tauxDuSeuilMaternite, tauxReduit } = law.on(droit.premierVersement)
  const seuil = seuilDeRevenu(droit.anneesDuSeuil, tauxDuSeuilMaternite, 'CSS D623-3', law, reading)
  const reduit = reading.figure(tauxReduit)
  const entier = reading.count(1).paidIf(raam ? raam.atLeast(seuil) : reading.fact(false))
  const taux = reduit
    .largest(entier)
    .paidIf(...conditions)
    .named('tauxDuForfait', 'CSS D623-3')
  return { taux, raam, seuil }
}

/** CSS D623-2: 1/730 of the PASS of the planned first payment, rounded; a tenth of it below the threshold (ruling 11: of the rounded amount, not rounded again). */
export function indemniteForfaitaire<C extends Condition, A extends Amount<C>>(
  { taux }: Pick<Forfait<A>, 'taux'>,
  jour: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  return pass(jour, law, reading)
    .dividedBy(law.on(jour).diviseurForfait)
    .roundedToCents()
    .named('indemniteForfaitaire', 'CSS D623-2')
    .times(taux)
    .named('indemniteJournaliere', 'CSS D623-2')
}

/** CSS D623-1: the monthly ceiling of the planned first payment, or a tenth of it. */
export function allocationReposMaternel<C extends Condition, A extends Amount<C>>(
  { taux }: Forfait<A>,
  jour: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  return reading.figure(law.on(jour).pmss).times(taux).roundedToCents().named('allocationReposMaternel', 'CSS D623-1')
}
