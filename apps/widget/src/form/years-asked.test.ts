import { lawOf } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { expect, it } from 'vitest'
import { emptyForm } from './form.ts'
import { yearsAsked } from './years-asked.ts'

const law = lawOf(baseline)
const asked = (debut: string, arretDebut: string, more = {}) =>
  yearsAsked({ ...emptyForm, debut, arretDebut, ...more }, law)

it('asks the three civil years before the stop', () => {
  expect(asked('2019-01-01', '2025-06-01')).toEqual([2022, 2023, 2024])
  expect(asked('2019-01-01', '2025-12-31')).toEqual([2022, 2023, 2024])
  expect(asked('2019-01-01', '2026-01-01')).toEqual([2023, 2024, 2025])
})

it('asks those before the initial stop of a prolongation', () => {
  expect(asked('2019-01-01', '2026-01-10', { prolongation: true, arretInitialDebut: '2025-12-20' })).toEqual([
    2022, 2023, 2024,
  ])
})

it('asks the current year too in the first three civil years', () => {
  expect(asked('2025-09-21', '2026-11-22')).toEqual([2025, 2026])
  expect(asked('2025-09-21', '2027-01-15')).toEqual([2025, 2026])
})

it('asks nothing where no month is complete, and nothing while a date is missing', () => {
  expect(asked('2026-11-02', '2026-11-20')).toEqual([])
  expect(asked('', '2026-11-20')).toEqual([])
  expect(asked('2019-01-01', '')).toEqual([])
})
