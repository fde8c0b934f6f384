import { expect, test } from 'vitest'
import type { SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { completeLaw, person, services } from '../testing/people.ts'
import type { RisqueSocial } from './names.ts'
import type { Couverture, PriseEnCharge } from './result.ts'

const TODAY = '2026-11-22'
const shop = services(2026, '30000', { debut: '2019-01-01' })
const psychologist = person([], { caisse: 'CIPAV', debut: '2015-01-01' })
const job = { debut: '2015-01-01', salaires: [] }

function covered(situation: SituationInput, jour: string = TODAY): Couverture {
  const result = scenario({ situation, couverture: { jour } }, completeLaw)
  if (result.kind !== 'Scenario' || !result.couverture) throw new Error(JSON.stringify(result))
  return result.couverture
}
const risk = ({ risques }: Couverture, risque: RisqueSocial) => risques.find((one) => one.risque === risque)!
/** Who pays for a risk: `statut: organisme condition`, with a dash where nobody does. */
const told = (couverture: Couverture, risque: RisqueSocial): readonly string[] =>
  risk(couverture, risque).prises.map(
    ({ statut, couvert, organisme, condition }: PriseEnCharge) =>
      `${statut}: ${couvert ? organisme : '–'} ${condition.code}`,
  )

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
