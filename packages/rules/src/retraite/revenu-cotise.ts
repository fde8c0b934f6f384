import { cotisationPour } from '../cotisations/cotisation-pour.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { abattementOf, sum, sumOf } from '../revenu/base.ts'
import { firstOfYear } from '../time/day.ts'
import type { ActiviteDeLAnnee, AnneeDeDroits } from './facts.ts'

/** CSS L613-7: turnover less the allowance of each activity. */
export function revenuParAbattement<C extends Condition, A extends Amount<C>>(
  year: AnneeDeDroits,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const parts = year.activites.map((one) => paid(one, kept(one, year, turnover(one, reading), law, reading), reading))
  return sumOf(parts, reading).named('revenuParAbattement', 'CSS L613-7', String(year.annee))
}

/** CSS R351-9: the income that the contributions paid for the basic pension answer to; null where their split is not known. */
export function revenuParCotisations<C extends Condition, A extends Amount<C>>(
  year: AnneeDeDroits,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const { ssi, cipav } = law.on(firstOfYear(year.annee)).tauxRetraiteDeBase
  const scheme = reading.figure(year.caisse === 'CIPAV' ? cipav : ssi)
  const parts = year.activites.map((one) => {
    if (one.activite.nature === 'MEUBLE_TOURISME')
      return paid(one, kept(one, year, turnover(one, reading), law, reading), reading)
    const due = cotisationPour('retraiteBase', one.activite, year.caisse, one.recettes, law, reading)
    return due && paid(one, due.dividedBy(scheme), reading)
  })
  return parts.every((part) => part !== null)
    ? sumOf(parts, reading).named('revenuParCotisations', 'CSS R351-9', String(year.annee))
    : null
}

const turnover = <C extends Condition, A extends Amount<C>>(
  { recettes }: ActiviteDeLAnnee,
  reading: Reading<C, A>,
): A => sum(recettes.map(({ montant }) => reading.number(montant)))

const kept = <C extends Condition, A extends Amount<C>>(
  { activite }: ActiviteDeLAnnee,
  { annee, abattement }: AnneeDeDroits,
  received: A,
  law: Consultation,
  reading: Reading<C, A>,
): A => received.times(reading.count(1).minus((abattement ?? abattementOf(law))(activite.nature, annee)))

/** Income counts in proportion to the contributions paid. */
function paid<C extends Condition, A extends Amount<C>>(
  { cotisations }: ActiviteDeLAnnee,
  income: A,
  reading: Reading<C, A>,
): A {
  if (!cotisations || cotisations.payees.isAtLeast(cotisations.dues)) return income
  return income.times(reading.number(cotisations.payees)).dividedBy(reading.number(cotisations.dues))
}
