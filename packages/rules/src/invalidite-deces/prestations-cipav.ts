import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Ratio } from '../readings/ratio.ts'
import { pass } from '../revenu/base.ts'
import { firstOfYear, yearOf, type Day } from '../time/day.ts'
import type { TermeInvaliditeDeces } from './terms.ts'

const STATUTS = 'Statuts de la Cipav'

/** Capital on death: points at their value, and a share of the PASS. */
export const capitalCipav = <C extends Condition, A extends Amount<C>>(
  points: A,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  points
    .times(law.on(day).cipavPointService)
    .plus(partFixe('capital', 'partFixeDuCapital', day, law, reading))
    .roundedToCents()

/** A pension a year: a third of the points, and a share of the PASS; in proportion to the degree where it is partial. */
export const pensionCipav = <C extends Condition, A extends Amount<C>>(
  points: A,
  degree: Ratio,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  points
    .times(law.on(day).cipavPointService)
    .dividedBy(law.on(day).cipavDiviseurs.invalidite)
    .plus(partFixe('invalidite', 'partFixeDeLaPension', day, law, reading))
    .times(reading.number(degree))
    .roundedToCents()

/** An annuity of the spouse or of a child: a tenth of the points, and a share of the PASS. */
export const renteCipav = <C extends Condition, A extends Amount<C>>(
  points: A,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  points
    .times(law.on(day).cipavPointService)
    .dividedBy(law.on(day).cipavDiviseurs.rente)
    .plus(partFixe('rente', 'partFixeDeLaRente', day, law, reading))
    .roundedToCents()

const partFixe = <C extends Condition, A extends Amount<C>>(
  part: 'capital' | 'invalidite' | 'rente',
  terme: TermeInvaliditeDeces,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  pass(firstOfYear(yearOf(day)), law, reading)
    .times(law.on(day).cipavPartsFixes[part])
    .named(terme, STATUTS)
