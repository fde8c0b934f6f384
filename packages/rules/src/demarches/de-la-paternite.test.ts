import { describe, expect, test } from 'vitest'
import type { NaissanceInput } from '../scenario/input.ts'
import { leaveFormalities, parent, parentWithAJob, those, told } from '../testing/formalities.ts'

const due = (datePresumee: string, more: Partial<NaissanceInput> = {}) => ({
  naissance: { role: 'SECOND_PARENT', datePresumee, ...more } as const,
})
const asked = (...of: Parameters<typeof due>) => leaveFormalities('paternite', due(...of))
const periodes = [
  { debut: '2026-03-15', fin: '2026-03-21' },
  { debut: '2026-05-04', fin: '2026-05-10' },
]

test('a leave in two parts: each stopped, stated and dated, and what is left', () => {
  expect(told(asked('2026-03-15', { periodes }))).toEqual([
    'ENVOYER_JUSTIFICATIF 2026-03-15',
    'DECLARER_CESSATION 2026-03-15',
    'NE_PAS_TRAVAILLER 2026-03-15 2026-03-21',
    'DECLARER_CESSATION 2026-05-04',
    'NE_PAS_TRAVAILLER 2026-05-04 2026-05-10',
    'PRENDRE_CONGE  2026-09-14',
    'PRENDRE_CONGE  2027-03-31',
    'DECLARER_CHIFFRE_AFFAIRES',
    'CONSERVER_DECOMPTES',
  ])
  expect(asked('2026-03-15', { periodes }).evenement).toBe('paternite-2026-03-15')
})

describe('what is left', () => {
  const left = (datePresumee: string, days: number, more: Partial<NaissanceInput> = {}) => {
    const fin = new Date(Date.parse(datePresumee) + (days - 1) * 86_400_000).toISOString().slice(0, 10)
    const found = asked(datePresumee, { periodes: [{ debut: datePresumee, fin }], ...more })
    return those(found, 'PRENDRE_CONGE')
      .filter(({ quoi }) => quoi.code === 'PRENDRE_JOURS_RESTANTS')
      .map(({ quoi, echeance }) => [(quoi.valeurs as { jours: string }).jours, echeance])
  }

  test('is told while a period of five days fits in', () => {
    expect(left('2025-03-15', 20)).toEqual([['5', '2025-09-14']])
    expect(left('2025-03-15', 21)).toEqual([])
    // without the first seven days there is no leave to take the rest of
    expect(left('2025-03-15', 6)).toEqual([])
  })

  test('twins have a week more', () => {
    expect(left('2025-03-15', 7, { enfantsNes: 2 })).toEqual([['25', '2025-09-14']])
  })

  test('before July 2021 the leave was not taken in parts', () => {
    expect(left('2021-06-30', 7)).toEqual([])
    expect(left('2021-07-01', 7)).toEqual([['18', '2021-12-31']])
    expect(left('2021-07-02', 7)).toEqual([['18', '2022-01-01']])
  })
})

test('the first days are told apart from July 2021 on', () => {
  const comment = (day: string) => those(asked(day), 'NE_PAS_TRAVAILLER')[0]!.comment
  expect(comment('2021-06-30')).toBeNull()
  expect(comment('2021-07-01')).toEqual({ code: 'PREMIERE_PERIODE', valeurs: { jours: '7' } })
})

test('later periods are told how many and how long', () => {
  const [, second] = those(asked('2026-03-15', { periodes }), 'NE_PAS_TRAVAILLER')
  expect(second!.comment).toEqual({ code: 'PERIODES_SUIVANTES', valeurs: { periodes: '3', jours: '5' } })
})

test('a child in hospital is proven too', () => {
  const found = asked('2026-03-15', { hospitalisationEnfantJusquau: '2026-04-10' })
  expect(those(found, 'ENVOYER_JUSTIFICATIF').map(({ article }) => article)).toEqual([
    'CSS L623-1 II, D623-2',
    'CSS D331-6',
  ])
  expect(those(found, 'NE_PAS_TRAVAILLER').map(({ echeance }) => echeance)).toEqual(['2026-04-28'])
})

test('an employer has a month: for the presumed day of birth, then for each later period', () => {
  const events = due('2026-03-15', { periodes, dateNaissance: '2026-03-14' })
  expect(those(leaveFormalities('paternite', events, parentWithAJob), 'PREVENIR_EMPLOYEUR')).toMatchObject([
    { echeance: '2026-02-15', quoi: { code: 'PREVENIR_EMPLOYEUR_NAISSANCE', valeurs: { jour: '2026-03-15' } } },
    { echeance: '2026-04-04', quoi: { valeurs: { debut: '2026-05-04', fin: '2026-05-10' } } },
  ])
  expect(those(leaveFormalities('paternite', events, parent), 'PREVENIR_EMPLOYEUR')).toEqual([])
})

test('the employer is told a month before the day that was presumed, also where the child came earlier', () => {
  const early = { dateNaissance: '2026-03-10', periodes: [{ debut: '2026-03-10', fin: '2026-03-16' }] }
  const found = leaveFormalities('paternite', due('2026-03-15', early), parentWithAJob)
  expect(those(found, 'PREVENIR_EMPLOYEUR').map(({ echeance }) => echeance)).toEqual(['2026-02-15'])
})
