import { describe, expect, test } from 'vitest'
import type { NaissanceInput } from '../scenario/input.ts'
import { leaveFormalities, parent, parentWithAJob, those, told } from '../testing/formalities.ts'
import { ca, person, services } from '../testing/people.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

const due = (datePresumee: string, more: Partial<NaissanceInput> = {}) => ({
  naissance: { role: 'MERE', datePresumee, ...more } as const,
})
const asked = (...of: Parameters<typeof due>) => leaveFormalities('maternite', due(...of))
const poor = services(2026, '100', { debut: '2015-01-01' })
const young = person(ca({ 2026: '10000' }), { debut: '2026-01-01' })

test('a child due on 1 May 2026: what to send to whom, in the order of the days', () => {
  expect(told(asked('2026-05-01'))).toEqual([
    'DECLARER_GROSSESSE  2025-10-31',
    'ENVOYER_CERTIFICAT 2026-03-20',
    'DECLARER_CESSATION 2026-03-20',
    'NE_PAS_TRAVAILLER 2026-03-20 2026-07-09',
    'PRENDRE_CONGE  2027-03-31',
    'TENIR_CARNET',
    'DECLARER_CHIFFRE_AFFAIRES',
    'CONSERVER_DECOMPTES',
  ])
})

test('it is named after the presumed day, whatever the day of birth', () => {
  expect(asked('2026-05-01').evenement).toBe('maternite-2026-05-01')
  expect(asked('2026-05-01', { dateNaissance: '2026-04-20' }).evenement).toBe('maternite-2026-05-01')
})

test.each([
  ['2026-05-31', '2025-11-30'],
  ['2026-05-30', '2025-11-29'],
  ['2026-06-01', '2025-11-30'],
])('the third month of a pregnancy due on %s ends on %s', (datePresumee, echeance) => {
  const found = asked(datePresumee)
  expect(those(found, 'DECLARER_GROSSESSE')[0]).toMatchObject({
    echeance,
    article: 'CSS R534-1 ; service-public F968',
    aVerifier: true,
  })
  expect(found.reserves.map(({ code }) => code)).toEqual(['DECLARATION_DE_GROSSESSE'])
})

describe('days without work', () => {
  const days = (...of: Parameters<typeof due>) =>
    those(asked(...of), 'NE_PAS_TRAVAILLER').map(({ du, echeance }) => `${du} ${echeance}`)
  const least = (...of: Parameters<typeof due>) => those(asked(...of), 'NE_PAS_TRAVAILLER')[0]!.comment!.valeurs

  test('those that she chooses, with the least and the most that the law allows', () => {
    const chosen = { debutCessation: '2026-04-17', finCessation: '2026-06-30' }
    expect(days('2026-05-01', chosen)).toEqual(['2026-04-17 2026-06-30'])
    expect(least('2026-05-01', chosen)).toEqual({
      jours: '56',
      apres: '42',
      finAuPlusTot: '2026-06-11',
      finAuPlusTard: '2026-07-09',
    })
  })

  test.each([
    ['2019-05-29', '44', '0'],
    ['2019-05-30', '56', '42'],
    ['2019-05-31', '56', '42'],
  ])('a stop from %s asks for %s days, %s of them after the birth', (debutCessation, jours, apres) => {
    expect(least('2019-06-20', { debutCessation })).toMatchObject({ jours, apres })
  })

  test('twins', () => {
    expect(days('2026-05-01', { enfantsNes: 2 })).toEqual(['2026-02-06 2026-10-01'])
  })

  test('an early birth takes nothing from them, a late one adds its days', () => {
    expect(days('2026-05-01', { dateNaissance: '2026-04-11' })).toEqual(['2026-03-20 2026-07-09'])
    expect(days('2026-05-01', { dateNaissance: '2026-05-06' })).toEqual(['2026-03-20 2026-07-14'])
  })
})

describe('a child in hospital', () => {
  test('after a birth more than six weeks early: the days between it and the planned start, on proof', () => {
    const proof = (dateNaissance: string) =>
      those(asked('2026-05-01', { dateNaissance, hospitalisationEnfantJusquau: '2026-04-01' }), 'ENVOYER_JUSTIFICATIF')
    expect(proof('2026-03-20')).toEqual([])
    expect(proof('2026-03-19')).toMatchObject([{ du: '2026-03-19', quoi: { valeurs: { jours: '1' } } }])
    expect(proof('2026-03-01')).toMatchObject([{ du: '2026-03-01', quoi: { valeurs: { jours: '19' } } }])
  })

  test.each([
    ['2026-06-11', []],
    ['2026-06-12', ['2026-06-12 2026-06-12']],
    ['2026-06-13', ['2026-06-12 2026-06-13']],
  ])('until %s: the rest may wait from the end of the sixth week on', (hospitalisationEnfantJusquau, expected) => {
    const found = asked('2026-05-01', { hospitalisationEnfantJusquau })
    expect(those(found, 'DEMANDER_REPORT').map(({ du, echeance }) => `${du} ${echeance}`)).toEqual(expected)
  })

  test('the rest that waits is a second stop', () => {
    const waiting = { hospitalisationEnfantJusquau: '2026-08-01', repriseActivite: '2026-06-15' }
    expect(those(asked('2026-05-01', waiting), 'NE_PAS_TRAVAILLER').map(({ du, echeance }) => [du, echeance])).toEqual([
      ['2026-03-20', '2026-06-14'],
      ['2026-08-01', '2026-08-25'],
    ])
  })

  test('it is asked for while there is a rest, and nobody swears to days of work', () => {
    const stays = { hospitalisationEnfantJusquau: '2026-08-01' }
    const until = (more: object) => those(asked('2026-05-01', more), 'DEMANDER_REPORT').map(({ echeance }) => echeance)
    expect(until(stays)).toEqual(['2026-07-09'])
    expect(until({ ...stays, repriseActivite: '2026-06-15' })).toEqual(['2026-06-15'])
    const sworn = those(asked('2026-05-01', { ...stays, repriseActivite: '2026-06-15' }), 'DECLARER_CESSATION')
    expect(sworn.map(({ modele }) => modele!.valeurs)).toEqual([
      { debut: '2026-03-20', fin: '2026-06-14' },
      { debut: '2026-08-01', fin: '2026-08-25' },
    ])
  })

  test('who stopped before the leave began swears to the first day without work, not to the first that is paid', () => {
    const early = { debutCessation: '2026-03-01', hospitalisationEnfantJusquau: '2026-08-01' }
    const sworn = those(asked('2026-05-01', { ...early, repriseActivite: '2026-06-15' }), 'DECLARER_CESSATION')
    expect(sworn.map(({ modele }) => modele!.valeurs)).toEqual([
      { debut: '2026-03-01', fin: '2026-06-14' },
      { debut: '2026-08-01', fin: '2026-08-25' },
    ])
  })
})

test('weeks that are moved and a pathological pregnancy have papers of their own', () => {
  expect(those(asked('2026-05-01', { semainesReportees: 2 }), 'DEMANDER_REPORT')).toMatchObject([
    { article: 'CSS L331-4-1', quoi: { valeurs: { semaines: '2' } }, echeance: null },
  ])
  const pathological = asked('2026-05-01', { grossessePathologique: true })
  expect(those(pathological, 'ENVOYER_JUSTIFICATIF')).toMatchObject([{ article: 'CSS L331-5', aVerifier: true }])
})

describe('the additional birth leave', () => {
  const leave = (datePresumee: string, more: Partial<NaissanceInput> = {}) =>
    those(asked(datePresumee, more), 'PRENDRE_CONGE').map(({ echeance }) => echeance)

  test.each([
    ['2025-12-31', []],
    ['2026-01-01', ['2027-03-31']],
    ['2026-07-01', ['2027-03-31']],
    ['2026-07-02', ['2027-04-01']],
  ])('is offered for a child due on %s', (datePresumee, expected) => {
    expect(leave(datePresumee)).toEqual(expected)
  })

  test('not once it is asked for', () => {
    expect(leave('2026-05-01', { congeNaissance: [{ debut: '2026-09-01', mois: 1 }] })).toEqual([])
  })
})

describe('a tenth or nothing', () => {
  const found = (situation: typeof parent, datePresumee = '2026-05-01') => {
    const all = leaveFormalities('maternite', due(datePresumee), situation)
    return ['DEMANDER_REEXAMEN', 'CONSERVER_DECOMPTES'].map((code) => all.liste.some((one) => one.code === code))
  }

  test('a former activity may give more, and is asked for', () => {
    expect(found(parent)).toEqual([false, true])
    expect(found(poor)).toEqual([true, true])
    expect(found(young)).toEqual([true, false])
  })

  test('for leaves that begin in November 2019 or later', () => {
    // six weeks before
    const then = services(2019, '3000')
    expect([found(then, '2019-12-12')[0], found(then, '2019-12-13')[0]]).toEqual([false, true])
  })

  test('not where a job is held, nor where the former one is known to give less', () => {
    const { emploi } = parentWithAJob
    expect(found({ ...poor, emploi: emploi! })[0]).toBe(false)
    expect(found({ ...poor, emploi: { ...emploi!, fin: '2025-12-31' } })[0]).toBe(true)
    expect(found({ ...poor, emploi: { ...emploi!, fin: '2025-03-19' } })[0]).toBe(false)
  })
})

test('a job beside is told of the leave', () => {
  const found = leaveFormalities('maternite', due('2026-05-01'), parentWithAJob)
  expect(those(found, 'PREVENIR_EMPLOYEUR')).toMatchObject([
    { du: '2026-03-20', echeance: null, article: 'Code du travail L1225-24', aVerifier: true },
  ])
})

test('turnover is declared quarter by quarter during the leave', () => {
  const found = leaveFormalities('maternite', due('2026-05-01'), parent, { declaration: 'TRIMESTRIELLE' })
  expect(those(found, 'DECLARER_CHIFFRE_AFFAIRES').map(({ echeance }) => echeance)).toEqual([
    '2026-04-30',
    '2026-07-31',
    '2026-10-31',
  ])
})

test('a way of declaring that does not exist cannot be used', () => {
  const declaration = 'ANNUELLE'
  expect(() => leaveFormalities('maternite', due('2026-05-01'), parent, { declaration })).toThrow(
    new RangeError('demarches.declaration: VALEUR_INVALIDE (ANNUELLE)'),
  )
})

test('the sworn statement has the days in it', () => {
  const [statement] = those(asked('2026-05-01'), 'DECLARER_CESSATION')
  expect(fr.phrase(statement!.modele!)).toContain('du 20 mars 2026 au 9 juillet 2026 inclus')
  expect(en.phrase(statement!.modele!)).toContain('from 20 March 2026 to 9 July 2026')
})

test('before 2019 no text lets a leave wait for a child in hospital: nothing is to be asked for', () => {
  const before = asked('2018-10-01', { hospitalisationEnfantJusquau: '2018-12-31' })
  expect(those(before, 'DEMANDER_REPORT')).toEqual([])
  expect(those(asked('2019-10-01', { hospitalisationEnfantJusquau: '2019-12-31' }), 'DEMANDER_REPORT')).toHaveLength(1)
  expect(told(asked('2018-10-01'))).toContain('DECLARER_GROSSESSE  2018-03-31')
})
