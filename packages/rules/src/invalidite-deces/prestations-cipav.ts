import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Ratio } from '../readings/ratio.ts'
import { pass } from '../revenu/base.ts'
import { firstOfYear, yearOf, type Day } from '../time/day.ts'
import type { TermeInvaliditeDeces } from './terms.ts'

/** Capital on death: points at their value, and a share of the PASS. */
export const capitalCipav = <C extends Condition, A extends Amount<C>>(
  points: A,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A => avecPartFixe(points, 'capital', 'partFixeDuCapital', day, law, reading).roundedToCents()

/** A pension a year: a third of the points, and a share of the PASS; in proportion to the degree where it is partial. */
export const pensionCipav = <C extends Condition, A extends Amount<C>>(
  points: A,
  degree: Ratio,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  avecPartFixe(points, 'invalidite', 'partFixeDeLaPension', day, law, reading)
    .times(reading.number(degree))
    .roundedToCents()

/** An annuity of the spouse or of a child: a tenth of the points, and a share of the PASS. */
export const renteCipav = <C extends Condition, A extends Amount<C>>(
  points: A,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A => avecPartFixe(points, 'rente', 'partFixeDeLaRente', day, law, reading).roundedToCents()

function avecPartFixe<C extends Condition, A extends Amount<C>>(
  points: A,
  part: 'capital' | 'invalidite' | 'rente',
  terme: TermeInvaliditeDeces,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const { cipavPointService, cipavDiviseurs, cipavPartsFixes } = law.on(day)
  const valeur = points.times(cipavPointService)
  const fixe = pass(firstOfYear(yearOf(day)), law, reading)
    .times(cipavPartsFixes[part])
    .named(terme, 'Statuts de la Cipav')
  return (part === 'capital' ? valeur : valeur.dividedBy(cipavDiviseurs[part])).plus(fixe)
}
