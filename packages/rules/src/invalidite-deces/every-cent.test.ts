import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsText } from '../properties/situations.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { completeLaw } from '../testing/people.ts'
import { day } from '../time/day.ts'
import { pensionMensuelle } from './pension.ts'

const SAMPLE = 10_000
const MOST_CENTS = 20_000_000

/** On 1 June: the PASS and the two minima in cents, as texts and press print them; those of 2026 and later are carried on. */
const FIGURES: Readonly<Record<number, readonly [pass: bigint, partial: bigint, total: bigint]>> = {
  2023: [4_399_200n, 49_447n, 69_664n],
  2024: [4_636_800n, 51_722n, 72_869n],
  2025: [4_710_000n, 52_601n, 74_108n],
  2026: [4_806_000n, 52_601n, 74_108n],
  2027: [4_806_000n, 52_601n, 74_108n],
}

/** The pension a month in cents of somebody whose one year of services brought `cents`: in whole numbers alone. */
function inCents(year: number, partial: boolean, cents: number): bigint {
  const [pass, least, leastTotal] = FIGURES[year]!
  const percent = partial ? 30n : 50n
  // Income is half the turnover: 2 × 100 × 12 of a cent.
  const monthly = (2n * BigInt(cents) * percent + 2_400n) / 4_800n
  const cap = (pass * percent) / 1_200n
  const floor = partial ? least : leastTotal
  return monthly < floor ? floor : monthly > cap ? cap : monthly
}

function rule(year: number, partial: boolean): (cents: number) => bigint {
  const law = completeLaw.consult()
  const effect = day(`${year}-06-01`)
  return (cents) => {
    const recettes = [{ nature: 'PRESTATION_BIC' as const, montant: Ratio.of(centsText(cents)), auProrata: false }]
    const annees = [{ annee: year - 1, recettes, cotisations: null }]
    const { pension } = pensionMensuelle(annees, partial ? 'PARTIELLE' : 'TOTALE', effect, true, law, exact)
    return BigInt(pension.value.toCutText().replace('.', ''))
  }
}

describe.each([2023, 2024, 2025, 2026, 2027])('in %i', (year) => {
  test.each([
    ['partial', true],
    ['total', false],
  ] as const)('%s: the rule and a computation in whole numbers agree on ten thousand turnovers', (_, partial) => {
    const asked = rule(year, partial)
    const sample = fc.sample(fc.integer({ min: 0, max: MOST_CENTS }), { seed: year, numRuns: SAMPLE })
    expect(sample.filter((cents) => asked(cents) !== inCents(year, partial, cents))).toEqual([])
  })
})
