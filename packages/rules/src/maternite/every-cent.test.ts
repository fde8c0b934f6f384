import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsText } from '../properties/situations.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { abattementOf, baseOf } from '../revenu/base.ts'
import { isProblems } from '../scenario/problem.ts'
import { readSituation } from '../scenario/read-situation.ts'
import { Reader } from '../scenario/reader.ts'
import { mother } from '../testing/births.ts'
import { monthlyCeiling } from '../testing/ceilings.ts'
import { completeLaw, services } from '../testing/people.ts'
import { day } from '../time/day.ts'
import { baseDuForfait } from './base-du-forfait.ts'
import { allocationReposMaternel, forfait, indemniteForfaitaire } from './forfait.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const SAMPLE = 10_000
const MOST_CENTS = 20_000_000
const ceiling = (year: number): bigint => BigInt(monthlyCeiling(year))

/** Thousandths of a euro a day and cents of the allowance for `cents` received in each of three years, of which one half is income: whole numbers alone. */
function inWholeNumbers(year: number, cents: number): readonly [daily: bigint, allowance: bigint] {
  // three halves of the turnover against a tenth of three ceilings of twelve months, in cents times twenty
  const enough = BigInt(cents) * 30n >= (ceiling(year - 3) + ceiling(year - 2) + ceiling(year - 1)) * 12n * 2n * 100n
  const daily = (2n * ceiling(year) * 1200n + 730n) / 1460n
  return enough ? [daily * 10n, ceiling(year) * 100n] : [daily, ceiling(year) * 10n]
}

/** The rule in its exact reading, its facts settled once. */
function rule(year: number): (cents: number) => readonly [bigint, bigint] {
  const [law, jour] = [completeLaw.consult(), day(`${year}-06-01`)]
  const base = baseDuForfait(readSituation(new Reader(), services(year, '0')), jour, law)
  if (isProblems(base)) throw new Error(JSON.stringify(base))
  const droit = { premierVersement: jour, anneesDuSeuil: base.plan.anneesDuSeuil }
  return (cents) => {
    const received = Ratio.of(centsText(cents))
    const income = baseOf(base.plan, base.prorata, () => received)
    const found = forfait(income, droit, [], abattementOf(law), law, exact)
    const daily = indemniteForfaitaire(found, jour, law, exact).value.times(Ratio.of(1000))
    const allowance = allocationReposMaternel(found, jour, law, exact).value.times(Ratio.of(100))
    return [BigInt(daily.toText()), BigInt(allowance.toText())]
  }
}

const same = (a: readonly [bigint, bigint], b: readonly [bigint, bigint]): boolean => a[0] === b[0] && a[1] === b[1]

describe.each(YEARS)('in %i', (year) => {
  const threshold = Number(((ceiling(year - 3) + ceiling(year - 2) + ceiling(year - 1)) * 2400n) / 30n)

  test('the rule and a computation in whole numbers agree on ten thousand turnovers up to 200 000 €', () => {
    const asked = rule(year)
    const sample = fc.sample(fc.integer({ min: 0, max: MOST_CENTS }), { seed: year, numRuns: SAMPLE })
    expect(sample.filter((cents) => !same(asked(cents), inWholeNumbers(year, cents)))).toEqual([])
  })

  test('and on every cent within a hundred euros of the threshold', () => {
    const asked = rule(year)
    const around = Array.from({ length: 20_001 }, (_, i) => threshold - 10_000 + i)
    expect(around.filter((cents) => !same(asked(cents), inWholeNumbers(year, cents)))).toEqual([])
  })

  test('and on its two sides, asked as anybody would', () => {
    for (const cents of [threshold - 1, threshold, threshold + 1]) {
      const answer = mother(services(year, centsText(cents)), `${year}-09-01`)
      const [daily, allowance] = inWholeNumbers(year, cents)
      expect(Ratio.of(answer.parts[0]!.indemniteJournaliereExacte).times(Ratio.of(1000)).toText()).toBe(String(daily))
      expect(answer.allocationReposMaternel).toBe(centsText(Number(allowance)))
    }
  })
})

test('the computation in whole numbers knows the published figures', () => {
  expect(inWholeNumbers(2026, 916_400)).toEqual([65_840n, 400_500n])
  expect(inWholeNumbers(2026, 916_399)).toEqual([6_584n, 40_050n])
  expect(inWholeNumbers(2023, 0)).toEqual([6_026n, 36_660n])
})
