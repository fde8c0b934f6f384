import { pointsCipav } from '../../invalidite-deces/points-cipav.ts'
import { capitalCipav, pensionCipav } from '../../invalidite-deces/prestations-cipav.ts'
import { Ratio } from '../../readings/ratio.ts'
import { readSituation } from '../../scenario/read-situation.ts'
import { Reader } from '../../scenario/reader.ts'
import { day } from '../../time/day.ts'
import { yearlyCeiling } from '../ceilings.ts'
import { completeLaw, person } from '../people.ts'
import { subjectOf, type RuleOfOne, type Subject } from './subject.ts'

/**
 * Twelve times what the flat rate of the year before took for disability and death, in millionths, and the value of a
 * point in hundredths, as the statutes and the press print them; the values of 2025 and 2026 are carried on.
 */
const PRINTED: Readonly<Record<number, readonly [share: number, point: number]>> = {
  2023: [9 * 222 * 25 + 3 * 212 * 26, 289],
  2024: [12 * 212 * 26, 301],
  2025: [6 * 212 * 26 + 6 * 232 * 14, 301],
  2026: [12 * 232 * 14, 301],
}

/** The capital on a death of 1 June, and the pension of a year from that day on, of a liberal of the Cipav, by the turnover of the year before. */
export const cipavOf = (year: number): readonly Subject[] => [
  // 15 % of the ceiling, and all of the points; 5 % of it, and a third of them
  subjectOf(`capital of the Cipav ${year}`, inWholeNumbers(year, 15, 1), () => rule(year, 'capital')),
  subjectOf(`pension of the Cipav ${year}`, inWholeNumbers(year, 5, 3), () => rule(year, 'pension')),
]

function rule(year: number, what: 'capital' | 'pension'): RuleOfOne {
  const [law, on] = [completeLaw.consult(), day(`${year}-06-01`)]
  const situation = readSituation(new Reader(), person([], { caisse: 'CIPAV', debut: '2015-01-01' }))
  return (montant, reading) => {
    const recettes = new Map([[year - 1, { montant, cotisations: null }]])
    const activites = situation.activites.map((activite) => ({ ...activite, recettes }))
    const points = pointsCipav({ ...situation, activites }, on, false, law, reading)
    return what === 'capital'
      ? capitalCipav(points, on, law, reading)
      : pensionCipav(points, Ratio.of(1), on, law, reading)
  }
}

function inWholeNumbers(year: number, percent: number, divisor: number): Subject['oracle'] {
  const [share, point] = PRINTED[year]!
  // a point is bought for 13 thousandths: 12 × 1 000 000 × 100 ÷ 1 000
  const whole = 12 * 13 * 100_000 * divisor
  return (cents) => Math.floor((2 * cents * share * point + whole) / (2 * whole)) + yearlyCeiling(year) * percent
}
