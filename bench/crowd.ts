import { baseline } from '../packages/rules/dist/baseline/release.js'
import { day, lawOf } from '../packages/rules/dist/index.js'
import { Crowd } from '../packages/rules/dist/measures/crowd.js'
import { perSecond } from './per-second.ts'

const [PEOPLE, YEARS] = [1_000, [2023, 2024, 2025]]

/** The daily allowance of people who differ in turnover alone, asked at once: people a second on one core. */
export function crowdPerSecond(): number {
  const law = lawOf(baseline)
  const cents = (year: number) => Float64Array.from({ length: PEOPLE }, (_, i) => i * 7_919 + year)
  const crowd = new Crowd({
    ...{ nature: 'LIBERALE', caisse: 'SSI', debut: day('2015-01-01'), naissance: day('1980-01-01') },
    turnover: new Map(YEARS.map((year) => [year, cents(year)])),
  })
  return perSecond(() => crowd.ask('indemniteMaladie', law, day('2026-06-01')), PEOPLE)
}
