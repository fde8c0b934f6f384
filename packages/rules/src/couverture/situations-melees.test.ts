import { expect, test } from 'vitest'
import { covered, job, psychologist, risk, shop, told } from '../testing/cover.ts'
import type { SituationInput } from '../scenario/input.ts'

test('an employer tops up an ordinary contract alone', () => {
  for (const contrat of ['SAISONNIER', 'INTERMITTENT', 'TEMPORAIRE', 'A_DOMICILE'] as const)
    expect(told(covered({ ...shop, emploi: { ...job, contrat } }), 'MALADIE')).toEqual([
      'INDEPENDANT: CPAM MALADIE_SSI',
      'SALARIE: CPAM MALADIE_SALARIE',
    ])
})

test('care that follows a pension or unemployment benefit is not to be chosen', () => {
  const chosen = (more: Partial<SituationInput>) => risk(covered({ ...shop, emploi: job, ...more }), 'SOINS').choix
  expect(chosen({})).toHaveLength(1)
  expect(chosen({ retraite: { depuis: '2024-01-01' } })).toEqual([])
  expect(chosen({ chomage: { depuis: '2024-01-01' } })).toEqual([])
})

test('at the Cipav, the pension of the job stands beside that of the Cipav', () => {
  const both = { ...psychologist, emploi: job }
  expect(told(covered(both), 'INVALIDITE')).toEqual([
    'INDEPENDANT: CIPAV INVALIDITE_CIPAV',
    'SALARIE: CPAM INVALIDITE_SALARIE',
  ])
  expect(told(covered({ ...psychologist, chomage: { depuis: '2026-01-01' } }), 'INVALIDITE')).toEqual([
    'INDEPENDANT: CIPAV INVALIDITE_CIPAV',
    'DEMANDEUR_EMPLOI: CPAM INVALIDITE_SALARIE',
  ])
  expect(told(covered({ ...both, retraite: { depuis: '2024-01-01' } }), 'INVALIDITE')).toEqual([
    'RETRAITE: – INVALIDITE_RETRAITE',
  ])
})
