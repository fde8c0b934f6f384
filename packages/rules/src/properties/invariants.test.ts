import { describe, expect, test } from 'vitest'
import { baseline } from '../baseline/release.ts'
import { Figure } from '../law/figure.ts'
import { Law, lawOf, ReleaseTooOld } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { Row } from '../release/release.ts'
import { completeLaw, law } from '../testing/people.ts'
import { upgradeTables } from '../upgrade/tables.ts'
import { completeRelease, lawWith, lawWithout, lawWithRow } from '../testing/releases.ts'
import { day, toNumber, type Day } from '../time/day.ts'
import { invariants } from './invariants.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const SEED = 20_261_121

const named = (name: string) => {
  const found = invariants.find((invariant) => invariant.name === name)
  if (!found) throw new Error(name)
  return found
}
/** On years without a Covid window, a change of a table inside them, or a Cipav that pays nothing. */
const verdict = (name: string, under: Law, years: readonly number[] = [2025, 2026]) =>
  named(name).check(under, { seed: SEED, numRuns: 200, years })

test('every invariant stands watch, each with its words in both languages', () => {
  expect(invariants.map(({ name }) => name)).toEqual([
    'monotoneInRevenue',
    'neverAboveTheCap',
    'zeroStrictlyBelowTheThreshold',
    'changesOnlyWithAParameter',
    'nothingWhileWaiting',
    'everyReadingAgrees',
    'leaveWholeFromTheThreshold',
    'onePersonOneCap',
    'longerStopNeverLess',
    ...['replacedWithinTheCost', 'realRegimeNeverFalls', 'gapOfANeed'],
    ...['SickPay', 'Maternity', 'Paternity', 'Adoption', 'BirthLeave'].map((name) => `neverFalls${name}`),
    ...['Contributions', 'Quarters', 'Disability', 'Death'].map((name) => `neverFalls${name}`),
    ...['SickPay', 'Maternity', 'Paternity', 'Adoption', 'BirthLeave'].map((name) => `netWithinTheGross${name}`),
  ])
  for (const { label } of invariants) expect([label.fr, label.en]).not.toContain('')
})

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
  for (const { name } of invariants)
    expect(verdict(name, ofLaterBenefits(name) ? upgraded : next, [2027])).toEqual({
      holds: true,
      counterexample: null,
    })
})

describe('a wrong publication is caught', () => {
  test.each<[string, ParameterKey, Row['value']]>([
    ['monotoneInRevenue', 'diviseur', '-730'],
    ['monotoneInRevenue', 'plafondSsi', '-1'],
    ['neverAboveTheCap', 'plafondSsi', '2'],
    ['neverAboveTheCap', 'plafondSsi', '1.01'],
    ['neverAboveTheCap', 'plafondCipav', '4'],
    ['neverAboveTheCap', 'diviseur', '365'],
    ['zeroStrictlyBelowTheThreshold', 'tauxDuSeuil', '0.11'],
    ['zeroStrictlyBelowTheThreshold', 'tauxDuSeuil', '0.1001'],
    ['zeroStrictlyBelowTheThreshold', 'tauxDuSeuil', '0.0999'],
    ['zeroStrictlyBelowTheThreshold', 'tauxDuSeuil', '-0.1'],
    ['zeroStrictlyBelowTheThreshold', 'abattementPrestationBic', '0.501'],
    ['zeroStrictlyBelowTheThreshold', 'abattementPrestationBic', '-0.5'],
    ['nothingWhileWaiting', 'joursParVersement', '-14'],
    ['nothingWhileWaiting', 'joursParVersement', '0'],
  ])('by %s: %s = %s', (name, key, value) => {
    const { holds, counterexample } = verdict(name, lawWith(key, value))
    expect(holds).toBe(false)
    expect(counterexample?.fr).toMatch(
      /^arrêt du \d+(er)? \S+ 2025 \(\d+\u00a0jours?(, hospitalisation)?\), .+, chiffres d’affaires de 2022 à 2024\u00a0: [\d\u202f]+,\d\d\u00a0€ · .+ \(graine 20261121\)$/,
    )
    expect(counterexample?.en).toMatch(
      /^stop on \d+ \S+ 2025 \(\d+ days?(, hospital stay)?\), .+, turnovers of 2022 to 2024: €[\d,]+\.\d\d · .+ \(seed 20261121\)$/,
    )
  })

  test.each<[ParameterKey, Row['value']]>([
    ['tauxReduit', '0.2'],
    ['tauxDuSeuilMaternite', '0.1001'],
    ['diviseurForfait', '365'],
  ])('by leaveWholeFromTheThreshold: %s = %s', (key, value) => {
    const tables = completeRelease.content.tables.map((table) =>
      table.key === key ? { ...table, rows: table.rows.map((row) => ({ ...row, value })) } : table,
    )
    const wrong = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
    const { holds, counterexample } = verdict('leaveWholeFromTheThreshold', wrong)
    expect(holds).toBe(false)
    expect(counterexample?.fr).toMatch(
      /^congé de maternité du \d+(er)? \S+ 2025, .+ de chiffre d’affaires par an \(graine/,
    )
    expect(counterexample?.en).toMatch(/^maternity leave from \d+ \S+ 2025 on, .+ of turnover a year \(seed/)
  })

  test('by every invariant that reads the years: alternatives that nobody has an income for', () => {
    const wrong = lawWith('anneesAlternatives', ['1999'])
    expect(verdict('monotoneInRevenue', wrong).holds).toBe(false)
    expect(verdict('everyReadingAgrees', wrong).holds).toBe(false)
  })
})

/** What no publication can do, but a change of code could: a law that moves on days when no row begins. */
class Drifting extends Law {
  override read(key: ParameterKey, on: Day): ReturnType<Law['read']> {
    return super.read(key, key === 'pmss' && toNumber(on) % 2 === 0 ? day('2020-01-01') : on)
  }
}

/** A law that does not say the same thing twice: to one reading this, to the next one that. */
class Forgetful extends Law {
  private asked = 0
  override read(key: ParameterKey, on: Day): ReturnType<Law['read']> {
    const entry = super.read(key, on)
    return key === 'diviseur' ? { ...entry, value: new Figure(key, String(730 + (this.asked++ % 2))) } : entry
  }
}

describe('a wrong change of code is caught', () => {
  test('by changesOnlyWithAParameter: a ceiling that moves every other day', () => {
    expect(verdict('changesOnlyWithAParameter', new Drifting(baseline)).holds).toBe(false)
  })

  test('by everyReadingAgrees: a divisor that two readings see differently', () => {
    expect(verdict('everyReadingAgrees', new Forgetful(baseline)).holds).toBe(false)
  })
})

test('the same seed gives the same verdict, word for word', () => {
  const wrong = lawWith('tauxDuSeuil', '0.11')
  expect(verdict('zeroStrictlyBelowTheThreshold', wrong)).toEqual(verdict('zeroStrictlyBelowTheThreshold', wrong))
})

test.each(invariants.map(({ name }) => [name]))(
  '%s is not judged under a release that lacks a table it needs',
  (name) => {
    expect(() => verdict(name, lawWithout('diviseur'))).toThrow(ReleaseTooOld)
  },
)
