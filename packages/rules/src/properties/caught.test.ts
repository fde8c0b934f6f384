import { describe, expect, test } from 'vitest'
import { lawOf } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { Row } from '../release/release.ts'
import { completeRelease } from '../testing/releases.ts'
import { invariants } from './invariants.ts'

/** The complete law where every row of one parameter says something else. */
function wrong(key: ParameterKey, value: Row['value']) {
  const tables = completeRelease.content.tables.map((table) =>
    table.key === key ? { ...table, rows: table.rows.map((row) => ({ ...row, value })) } : table,
  )
  return lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
}

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
    expect(counterexample?.fr).toMatch(/^en 2026, \S.+ : .+ \(graine 20261122\)$/)
    expect(counterexample?.en).toMatch(/^in 2026, \S.+: .+ \(seed 20261122\)$/)
  })
})
