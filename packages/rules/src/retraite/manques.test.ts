import { expect, test } from 'vitest'
import { centsText } from '../properties/situations.ts'
import type { Caisse, DroitsRetraiteInput } from '../scenario/input.ts'
import { person } from '../testing/people.ts'
import { rights } from '../testing/pension.ts'

const cents = (text: string): number => Number(text.replace('.', ''))
/** What the year 2026 of a liberal lacks, of whose contributions some are owed. */
const of2026 = (inCents: number, caisse: Caisse, payees: string, more: Partial<DroitsRetraiteInput> = {}) =>
  rights(
    person([{ annee: 2026, montant: centsText(inCents), cotisationsDues: '1000', cotisationsPayees: payees }], {
      caisse,
    }),
    2026,
    more,
  )
const SICK = { joursMaladie: 120 } as const

test.each(['SSI', 'CIPAV'] as const)(
  '%s: where nothing was paid, what is missing is a turnover that is paid for',
  (caisse) => {
    const [none] = of2026(500_000, caisse, '0').manques
    const [paid] = of2026(0, caisse, '1000').manques
    expect(none).toEqual(paid)
    expect(none!.prochainTrimestre).toBe({ SSI: '2712.46', CIPAV: '2792.49' }[caisse])
  },
)

test('half of the contributions paid: 3 000.00 € count as 1 500.00, the rest is missing at the whole rate', () => {
  expect(of2026(300_000, 'SSI', '500').manques[0]!.prochainTrimestre).toBe('1212.46')
})

test.each(['SSI', 'CIPAV'] as const)('%s: quarters of paid days leave less to lack for four', (caisse) => {
  const found = of2026(100_000, caisse, '1000', SICK)
  const [{ prochainTrimestre: next, quatreTrimestres: four }] = found.manques as [(typeof found.manques)[number]]
  expect(found).toMatchObject({ trimestresCotises: 0, trimestresAssimiles: 2, trimestres: 2 })
  const at = (more: number) => of2026(100_000 + more, caisse, '1000', SICK).trimestres
  expect([at(cents(next!) - 1), at(cents(next!)), at(cents(four!) - 1), at(cents(four!))]).toEqual([2, 3, 3, 4])
})

test('four quarters of which some are of paid days leave nothing to lack', () => {
  expect(of2026(542_600, 'SSI', '1000', SICK)).toMatchObject({
    trimestresCotises: 2,
    trimestres: 4,
    manques: [{ activite: 0, prochainTrimestre: null, quatreTrimestres: null }],
  })
})
