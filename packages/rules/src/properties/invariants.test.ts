import { describe, expect, test } from 'vitest'
import { lawOf } from '../law/law.ts'
import { completeLaw, law } from '../testing/people.ts'
import { upgradeTables } from '../upgrade/tables.ts'
import { lawWithRow } from '../testing/releases.ts'
import { day } from '../time/day.ts'
import { invariants } from './invariants.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const SEED = 20_261_121

/** Those of sick pay speak of release 1, those of later benefits of the release that has their tables. */
const ofLaterBenefits = (name: string): boolean =>
  /^(leave|onePerson|replaced|realRegime|gap|neverFalls|netWithin)/.test(name) && !name.endsWith('SickPay')

describe.each(YEARS)('release 1 and its upgrade, stops of %i', (year) => {
  test.each(invariants.map((invariant) => [invariant.name, invariant] as const))('%s', (name, invariant) => {
    const under = ofLaterBenefits(name) ? completeLaw : law
    expect(invariant.check(under, { seed: SEED + year, numRuns: 100, years: [year] })).toEqual({
      holds: true,
      counterexample: null,
    })
  })
})

test('a sound publication, the ceiling of one more year, passes them all', () => {
  const next = lawWithRow('pmss', { from: day('2027-01-01'), value: '4070' })
  const upgraded = lawOf({
    ...next.release,
    content: { ...next.release.content, tables: [...next.release.content.tables, ...upgradeTables] },
  })
  for (const invariant of invariants)
    expect(
      invariant.check(ofLaterBenefits(invariant.name) ? upgraded : next, { seed: SEED, numRuns: 200, years: [2027] }),
    ).toEqual({ holds: true, counterexample: null })
})
