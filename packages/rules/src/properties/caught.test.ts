import { describe, expect, test } from 'vitest'
import { baseline } from '../baseline/release.ts'
import { Figure } from '../law/figure.ts'
import { Law, ReleaseTooOld } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { Row } from '../release/release.ts'
import { saying } from '../testing/asked-claims.ts'
import { Drifting } from '../testing/drifting.ts'
import { completeLaw } from '../testing/people.ts'
import { lawWith, lawWithout } from '../testing/releases.ts'
import type { Day } from '../time/day.ts'
import { invariants } from './invariants.ts'

const SEED = 20_261_121

const named = (name: string) => {
  const found = invariants.find((invariant) => invariant.name === name)
  if (!found) throw new Error(name)
  return found
}
/** On years without a Covid window, a change of a table inside them, or a Cipav that pays nothing. */
const verdict = (name: string, under: Law, years: readonly number[] = [2025, 2026]) =>
  named(name).check(under, { seed: SEED, numRuns: 200, years })

/** The complete law where every row of one parameter says something else. */
const wrong = (key: ParameterKey, value: Row['value']) => saying([key, value])

describe('a wrong publication is caught for every benefit', () => {
  test.each<[string, ParameterKey, Row['value']]>([
    ['neverFallsSickPay', 'diviseur', '-730'],
    ['neverFallsMaternity', 'abattementVente', '1.5'],
    ['neverFallsPaternity', 'abattementVente', '1.5'],
    ['neverFallsAdoption', 'abattementVente', '1.5'],
    ['neverFallsBirthLeave', 'abattementVente', '1.5'],
    ['neverFallsQuarters', 'heuresParTrimestre', '-150'],
    ['neverFallsDisability', 'abattementVente', '1.5'],
    ['neverFallsDeath', 'abattementVente', '1.5'],
    ['neverFallsContributions', 'formationProfessionnelle', { vente: '-1', prestation: '-1', artisan: '-1' }],
    ['replacedWithinTheCost', 'plafondRemplacement', { smic: '-2', jours: '56' }],
    [
      'replacedWithinTheCost',
      'remplacementConjointe',
      { avant: '42', apres: '70', minimum: '7', maximum: '-1', surDemande: '-1' },
    ],
    ['realRegimeNeverFalls', 'reelRetraiteBase', { taux: '-0.1787', auDela: '0.0072' }],
    ['realRegimeNeverFalls', 'reelAbattement', { taux: '-0.26', minimum: '-1', maximum: '1.3' }],
    ['gapOfANeed', 'tauxCsg', '1.2'],
    ['onePersonOneCap', 'diviseur', '365'],
    ['onePersonOneCap', 'diviseurForfait', '365'],
    ['longerStopNeverLess', 'diviseur', '-730'],
    ['netWithinTheGrossSickPay', 'tauxCsg', '-0.062'],
    ['netWithinTheGrossMaternity', 'tauxCsg', '1.062'],
    ['netWithinTheGrossPaternity', 'tauxCrds', '-0.07'],
    ['netWithinTheGrossAdoption', 'tauxCrds', '1'],
    ['netWithinTheGrossBirthLeave', 'tauxCsg', '-0.062'],
  ])('%s: %s = %s', (name, key, value) => {
    const { counterexample } = invariants
      .find((one) => one.name === name)!
      .check(wrong(key, value), { seed: 20_261_122, numRuns: 200, years: [2026] })
    expect(counterexample?.fr).toMatch(/^en 2026, \S.+\s: .+ \(graine 20261122\)$/)
    expect(counterexample?.en).toMatch(/^in 2026, \S.+: .+ \(seed 20261122\)$/)
  })
})

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
  for (const { label } of invariants) expect([label.fr, label.en].join('|')).toMatch(/^\S.{10,}\|\S.{10,}$/)
})

describe('a wrong publication is caught for sick pay', () => {
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
    const { holds, counterexample } = verdict('leaveWholeFromTheThreshold', wrong(key, value))
    expect(holds).toBe(false)
    expect(counterexample?.fr).toMatch(
      /^congé de maternité du \d+(er)? \S+ 2025, .+ de chiffre d’affaires par an \(graine/,
    )
    expect(counterexample?.en).toMatch(/^maternity leave from \d+ \S+ 2025 on, .+ of turnover a year \(seed/)
  })

  test('by every invariant that reads the years: alternatives that nobody has an income for', () => {
    const none = lawWith('anneesAlternatives', ['1999'])
    expect(verdict('monotoneInRevenue', none).holds).toBe(false)
    expect(verdict('everyReadingAgrees', none).holds).toBe(false)
  })
})

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
  const high = lawWith('tauxDuSeuil', '0.11')
  expect(verdict('zeroStrictlyBelowTheThreshold', high)).toEqual(verdict('zeroStrictlyBelowTheThreshold', high))
})

test.each(invariants.map(({ name }) => [name]))(
  '%s is not judged under a release that lacks a table it needs',
  (name) => {
    expect(() => verdict(name, lawWithout('diviseur'))).toThrow(ReleaseTooOld)
  },
)

test.each(invariants.map((invariant) => [invariant.name, invariant] as const))(
  '%s holds under the law of today',
  (_, invariant) => {
    const check = (years: readonly number[]) => invariant.check(completeLaw, { seed: SEED, numRuns: 12, years })
    expect(check([2025, 2026])).toEqual({ holds: true, counterexample: null })
    expect(check([])).toEqual({ holds: true, counterexample: null })
  },
)
