import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { settled } from '../properties/settled.ts'
import { centsText } from '../properties/situations.ts'
import type { Caisse, ScenarioInput } from '../scenario/input.ts'
import { allowanceInCents, turns } from '../testing/integer-oracle.ts'
import { ill, law, person, threeYears } from '../testing/people.ts'
import { abattementOf, baseOf } from '../revenu/base.ts'
import { indemniteJournaliere } from './indemnite-journaliere.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const CASES = YEARS.flatMap((year) => [[year, 'SSI'] as const, [year, 'CIPAV'] as const])
const SAMPLE = 10_000
const MOST_CENTS = 20_000_000

const situation = (year: number, caisse: Caisse, cents: number) =>
  person(threeYears(year, centsText(cents)), { caisse, nature: caisse === 'SSI' ? 'PRESTATION_BIC' : 'LIBERALE' })

/** The rule in its exact reading, its facts settled once. */
function rule(year: number, caisse: Caisse): (cents: number) => number {
  const input: ScenarioInput = {
    situation: situation(year, caisse, 0),
    arret: { debut: `${year}-10-01`, fin: `${year}-10-31` },
  }
  const { plan, ouverture, consultation } = settled(input, law)
  return (cents) => {
    const received = Ratio.of(centsText(cents))
    const base = baseOf(plan, true, () => received)
    const { value } = indemniteJournaliere(
      base,
      ouverture,
      abattementOf(consultation),
      consultation,
      exact,
    ).indemniteJournaliere
    return Number(value.toCutText().replace('.', ''))
  }
}

describe.each(CASES)('in %i, %s', (year, caisse) => {
  test('the rule and a computation in whole numbers agree on ten thousand turnovers up to 200 000 €', () => {
    const asked = rule(year, caisse)
    const sample = fc.sample(fc.integer({ min: 0, max: MOST_CENTS }), { seed: year, numRuns: SAMPLE })
    expect(sample.filter((cents) => asked(cents) !== allowanceInCents(caisse, year, cents))).toEqual([])
  })

  test('and on every cent within fifty of the threshold and of the cap, asked as anybody would', () => {
    const around = turns(caisse, year).flatMap((turn) => Array.from({ length: 101 }, (_, i) => turn - 50 + i))
    const wrong = around.filter((cents) => {
      const { indemniteJournaliere: ij } = ill(situation(year, caisse, cents), `${year}-10-01`, `${year}-10-31`)
      return Number(ij.replace('.', '')) !== allowanceInCents(caisse, year, cents)
    })
    expect(wrong).toEqual([])
  })
})

test.each([
  ['SSI', 730],
  ['CIPAV', 18_250],
] as const)('every exact half cent of 2026 goes up, %s', (caisse, step) => {
  const asked = rule(2026, caisse)
  const halves = Array.from({ length: Math.floor(MOST_CENTS / step / 2) }, (_, i) => step * (2 * i + 1))
  expect(halves.filter((cents) => asked(cents) !== allowanceInCents(caisse, 2026, cents))).toEqual([])
})

test('the computation in whole numbers knows the published figures', () => {
  expect(allowanceInCents('SSI', 2026, 916_399)).toBe(0)
  expect(allowanceInCents('SSI', 2026, 916_400)).toBe(628)
  // 25.005 exactly: one half cent.
  expect(allowanceInCents('SSI', 2026, 3_650_730)).toBe(2_501)
  expect(allowanceInCents('SSI', 2025, 9_420_000)).toBe(6_452)
  expect(allowanceInCents('CIPAV', 2026, 20_000_000)).toBe(18_082)
  expect(allowanceInCents('CIPAV', 2020, 20_000_000)).toBe(0)
})
