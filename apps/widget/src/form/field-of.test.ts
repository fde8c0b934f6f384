import { lawOf, sickPay, type Problem } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { expect, it } from 'vitest'
import { fieldOf } from './field-of.ts'
import { emptyForm, type Form } from './form.ts'
import { situationOf } from './situation-of.ts'

const form: Form = {
  ...emptyForm,
  nature: 'LIBERALE',
  debut: '2019-01-01',
  arretDebut: '2025-06-01',
  arretFin: '2025-06-30',
  encaisse: { 2022: '32 000', 2023: '35 000', 2024: '42 000' },
}

/** The fields of every problem that the rules find in the form. */
function fields(change: Partial<Form>): readonly (string | null)[] {
  const input = situationOf({ ...form, ...change }, [2022, 2023, 2024], 'fr')
  const result = sickPay(input, lawOf(baseline))
  const problems: readonly Problem[] = result.kind === 'InvalidSituation' ? result.problems : []
  return problems.map((problem) => fieldOf(problem, input))
}

it.each([
  [{}, []],
  [{ debut: '' }, ['debut']],
  [{ arretFin: '2025-05-01' }, ['arretFin']],
  [{ encaisse: { 2022: '1', 2023: 'x', 2024: '3' } }, ['encaisse.2023']],
  [{ encaisse: { 2022: '1', 2024: '3' } }, ['encaisse.2023']],
  [{ encaisse: {} }, ['encaisse.2022', 'encaisse.2023', 'encaisse.2024']],
  [{ cotisations: { 2024: { dues: 'x', payees: 'y', echeancier: false } } }, ['dues.2024', 'payees.2024']],
  [{ prolongation: true }, ['arretInitialDebut']],
  [{ affiliationDepuis: '2020-01-01' }, ['affiliationDepuis']],
  [
    {
      arretsAnterieurs: [
        { debut: '2024-01-01', fin: '2024-01-31' },
        { debut: '2024-03-01', fin: '' },
      ],
    },
    ['anterieur.1.fin'],
  ],
] as const)('a problem in %j stands beside its field', (change, expected) => {
  expect(fields(change)).toEqual(expected)
})
