import { expect, test } from 'vitest'
import { covered, job, psychologist, risk, shop, told } from '../testing/cover.ts'
import { services } from '../testing/people.ts'
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

test('the rights of a former job are kept through the twelve months from its morrow, as sick pay counts them', () => {
  const kept = (fin: string, jour: string) =>
    told(covered({ ...shop, emploi: { ...job, fin } }, jour), 'MALADIE').filter((one) => one.startsWith('ANCIEN'))
  const line = ['ANCIEN_SALARIE: CPAM MALADIE_ANCIENNE_ACTIVITE']
  expect([kept('2023-02-28', '2024-02-29'), kept('2023-02-28', '2024-03-01')]).toEqual([line, []])
  expect([kept('2024-02-29', '2025-02-28'), kept('2024-02-29', '2025-03-01')]).toEqual([line, []])
  expect([kept('2025-11-21', '2026-11-21'), kept('2025-11-21', '2026-11-22')]).toEqual([line, []])
})

test('they are not kept beside a pension, nor before 2020 beside an activity that opens a right', () => {
  const seeker = { ...services(2020, '1', { debut: '2018-12-31' }), chomage: { depuis: '2019-06-01' } }
  const payers = (situation: SituationInput, jour: string) => [
    ...told(covered(situation, jour), 'MALADIE'),
    ...told(covered(situation, jour), 'MATERNITE'),
  ]
  const behind = [
    'DEMANDEUR_EMPLOI: CPAM MALADIE_ANCIENNE_ACTIVITE',
    'DEMANDEUR_EMPLOI: CPAM MATERNITE_ANCIENNE_ACTIVITE',
  ]
  const ofTheJob = (all: readonly string[]) => all.filter((one) => one.includes('ANCIENNE_ACTIVITE'))
  expect(ofTheJob(payers(seeker, '2019-12-31'))).toEqual([])
  expect(ofTheJob(payers(seeker, '2020-01-01'))).toEqual(behind)
  // a year of affiliation opens sick pay; the Cipav opened none
  expect(ofTheJob(payers({ ...seeker, ...shop }, '2019-10-31'))).toEqual([
    'DEMANDEUR_EMPLOI: CPAM MALADIE_ANCIENNE_ACTIVITE',
  ])
  // and leaves since November of an activity that began in 2019
  expect(ofTheJob(payers({ ...seeker, ...shop }, '2019-11-01'))).toEqual(behind)
  expect(ofTheJob(payers({ ...seeker, ...psychologist }, '2019-12-31'))).toEqual([
    'DEMANDEUR_EMPLOI: CPAM MALADIE_ANCIENNE_ACTIVITE',
  ])
  expect(ofTheJob(payers({ ...seeker, retraite: { depuis: '2020-01-02' } }, '2020-01-01'))).toEqual(behind)
  expect(ofTheJob(payers({ ...seeker, retraite: { depuis: '2020-01-02' } }, '2020-01-02'))).toEqual([])
  // sick pay alone is kept, and it is as a former employee
  const left = { ...services(2020, '1', { debut: '2018-12-31' }), emploi: { ...job, fin: '2019-03-31' } }
  const recent = { ...left, activites: left.activites.map((one) => ({ ...one, debut: '2019-02-01' })) }
  expect(payers(recent, '2019-06-01').filter((one) => one.startsWith('ANCIEN'))).toEqual([
    'ANCIEN_SALARIE: CPAM MALADIE_ANCIENNE_ACTIVITE',
  ])
  expect(covered(recent, '2019-06-01').statuts).toEqual(['INDEPENDANT', 'ANCIEN_SALARIE'])
  const former = { ...shop, emploi: { ...job, fin: '2026-06-30' }, retraite: { depuis: '2026-07-01' } }
  expect(covered(former).statuts).toEqual(['INDEPENDANT', 'RETRAITE'])
})

test('on death: nothing of the Cipav for a pensioner, and the job before unemployment beside', () => {
  const pensioner = covered({ ...psychologist, retraite: { depuis: '2024-01-01' } })
  expect(told(pensioner, 'DECES')).toEqual(['RETRAITE: – DECES_CIPAV_RETRAITE'])
  expect(risk(pensioner, 'DECES').prises).toMatchObject([{ organisme: 'CIPAV', article: 'Statuts de la Cipav' }])
  expect(told(covered({ ...shop, chomage: { depuis: '2026-01-01' } }), 'DECES')).toEqual([
    'INDEPENDANT: CPAM DECES_SSI',
    'DEMANDEUR_EMPLOI: CPAM DECES_SALARIE',
  ])
  expect(told(covered({ ...shop, chomage: { depuis: '2026-01-01' }, emploi: job }), 'DECES')).toEqual([
    'INDEPENDANT: CPAM DECES_SSI',
    'SALARIE: CPAM DECES_SALARIE',
  ])
})
