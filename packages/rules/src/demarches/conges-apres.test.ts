import { describe, expect, test } from 'vitest'
import type { AdoptionInput, MoisDeCongeInput } from '../scenario/input.ts'
import { leaveFormalities, parent, parentWithAJob, those, told } from '../testing/formalities.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

const adopting = (more: Partial<AdoptionInput> = {}) => ({ adoption: { arrivee: '2026-05-01', ...more } })
const month = (role: 'MERE' | 'SECOND_PARENT', ...congeNaissance: readonly MoisDeCongeInput[]) => ({
  naissance: { role, datePresumee: '2026-03-15', congeNaissance } as const,
})

test('an adoption: what to send to whom, in the order of the days', () => {
  const found = leaveFormalities('adoption', adopting({ joursAutreParent: 25 }))
  expect(told(found)).toEqual([
    'ENVOYER_JUSTIFICATIF 2026-05-01',
    'ENVOYER_JUSTIFICATIF 2026-05-01',
    'ENVOYER_JUSTIFICATIF 2026-05-01',
    'DECLARER_CESSATION 2026-05-01',
    'NE_PAS_TRAVAILLER 2026-05-01 2026-07-23',
    'PRENDRE_CONGE  2027-03-31',
    'DECLARER_CHIFFRE_AFFAIRES',
    'CONSERVER_DECOMPTES',
  ])
  expect(found.evenement).toBe('adoption-2026-05-01')
})

test('the parent who has no allowance states nothing about it, nor one who shares no day', () => {
  const found = leaveFormalities('adoption', adopting({ allocationAutreParent: true }))
  expect(those(found, 'ENVOYER_JUSTIFICATIF').map(({ quoi }) => quoi.code)).toEqual(['ATTESTATION_ADOPTION'])
})

test('an adoption that leaves no day asks for no stop', () => {
  const found = leaveFormalities('adoption', adopting({ joursAutreParent: 250 }))
  expect(those(found, 'NE_PAS_TRAVAILLER')).toEqual([])
  expect(those(found, 'CONSERVER_DECOMPTES')).toHaveLength(1)
})

test('an employer is told of an adoption', () => {
  const found = leaveFormalities('adoption', adopting(), parentWithAJob)
  expect(those(found, 'PREVENIR_EMPLOYEUR')).toMatchObject([
    { du: '2026-05-01', article: 'Code du travail L1225-42', aVerifier: true },
  ])
})

test.each([
  ['2026-06-30', []],
  ['2026-07-01', ['2026-06-01']],
  ['2026-07-02', ['2026-06-02']],
])('a month of birth leave from %s is announced by %j', (debut, expected) => {
  const found = leaveFormalities('congeNaissance', month('SECOND_PARENT', { debut, mois: 1 }), parentWithAJob)
  expect(those(found, 'PREVENIR_EMPLOYEUR').map(({ echeance }) => echeance)).toEqual(expected)
  expect(those(found, 'NE_PAS_TRAVAILLER')).toHaveLength(expected.length)
})

test.each([
  ['2026-07-27', ['2026-06-27']],
  ['2026-07-26', ['2026-07-11']],
  ['2026-07-25', []],
] as const)('right after a paternity leave fifteen days are enough: %s by %j', (debut, echeances) => {
  const events = {
    naissance: { role: 'SECOND_PARENT', datePresumee: '2026-07-01', congeNaissance: [{ debut, mois: 1 }] },
  } as const
  const found = leaveFormalities('congeNaissance', events, parentWithAJob)
  expect(those(found, 'PREVENIR_EMPLOYEUR').map((one) => one.echeance)).toEqual(echeances)
})

test('right after a maternity leave it is a month, right after an adoption leave fifteen days', () => {
  const mother = {
    naissance: { role: 'MERE', datePresumee: '2026-05-01', congeNaissance: [{ debut: '2026-07-10', mois: 1 }] },
  } as const
  const [notice] = those(leaveFormalities('congeNaissance', mother, parentWithAJob), 'PREVENIR_EMPLOYEUR')
  expect(notice!.echeance).toBe('2026-06-10')
  const adopted = adopting({ congeNaissance: [{ debut: '2026-07-24', mois: 1 }] })
  const found = leaveFormalities('congeNaissance', adopted, parentWithAJob)
  expect(those(found, 'PREVENIR_EMPLOYEUR').map(({ echeance }) => echeance)).toEqual(['2026-07-09'])
  expect(found.evenement).toBe('conge-naissance-adoption-2026-05-01')
})

test('a second month is offered until the end of the ninth; two months apart are two stops', () => {
  const one = leaveFormalities('congeNaissance', month('MERE', { debut: '2026-07-01' }))
  expect(those(one, 'PRENDRE_CONGE').map(({ echeance }) => echeance)).toEqual(['2027-03-31'])
  expect(one.evenement).toBe('conge-naissance-mere-2026-03-15')
  const two = leaveFormalities('congeNaissance', month('MERE', { debut: '2026-07-01' }, { debut: '2026-10-01' }))
  expect(told(two)).toEqual([
    'DECLARER_CESSATION 2026-07-01',
    'NE_PAS_TRAVAILLER 2026-07-01 2026-07-31',
    'DECLARER_CESSATION 2026-10-01',
    'NE_PAS_TRAVAILLER 2026-10-01 2026-10-31',
    'DECLARER_CHIFFRE_AFFAIRES',
    'CONSERVER_DECOMPTES',
  ])
  expect(two.evenement).toBe('conge-naissance-mere-2026-03-15')
  expect(leaveFormalities('congeNaissance', month('SECOND_PARENT', { debut: '2026-07-01' })).evenement).toBe(
    'conge-naissance-second-parent-2026-03-15',
  )
})

describe('months that cannot be paid are no thing to do', () => {
  const listed = (...congeNaissance: readonly MoisDeCongeInput[]) =>
    told(leaveFormalities('congeNaissance', month('SECOND_PARENT', ...congeNaissance))).filter((one) =>
      /^(NE_PAS|PRENDRE)/.test(one),
    )

  test('one that ends after the nine months, a third one, one of before the leave', () => {
    const [july, another] = ['NE_PAS_TRAVAILLER 2026-07-01 2026-07-31', 'PRENDRE_CONGE  2027-03-31']
    expect(listed({ debut: '2026-07-01' }, { debut: '2027-03-02' })).toEqual([july, another])
    expect(listed({ debut: '2027-03-02' })).toEqual([another])
    expect(listed({ debut: '2026-07-01', mois: 3 })).toEqual(['NE_PAS_TRAVAILLER 2026-07-01 2026-08-31'])
    expect(listed({ debut: '2026-05-01' }, { debut: '2026-07-01' })).toEqual([july, another])
  })

  test('two that follow each other are one stop', () => {
    expect(listed({ debut: '2026-07-01' }, { debut: '2026-08-01' })).toEqual([
      'NE_PAS_TRAVAILLER 2026-07-01 2026-08-31',
    ])
  })

  test('none for a child that gives no right to the leave', () => {
    const naissance = { role: 'MERE', datePresumee: '2025-12-31', congeNaissance: [{ debut: '2026-07-01' }] } as const
    expect(told(leaveFormalities('congeNaissance', { naissance }))).toEqual([
      'DECLARER_CHIFFRE_AFFAIRES',
      'DEMANDER_REEXAMEN',
    ])
  })
})

test('a child of before every table gives no right to it either', () => {
  const naissance = { role: 'MERE', datePresumee: '2017-12-31', debutCessation: '2018-01-05' } as const
  expect(those(leaveFormalities('maternite', { naissance }), 'PRENDRE_CONGE')).toEqual([])
})

describe('another month is offered where it has room', () => {
  const offered = (debut: string) =>
    those(leaveFormalities('congeNaissance', month('MERE', { debut })), 'PRENDRE_CONGE').map(({ quoi }) => quoi.code)

  test('before the one that is taken, or after it', () => {
    // the leave may lie from 2026-07-01 to 2027-03-31
    expect(offered('2026-07-15')).toEqual(['PRENDRE_AUTRE_MOIS'])
    expect(offered('2027-03-01')).toEqual(['PRENDRE_AUTRE_MOIS'])
  })

  test('neither before nor after it: none', () => {
    // a mother whose leave ends on 2027-01-19: two months have room, one that begins in between leaves none
    const late = (debut: string) => {
      const naissance = {
        role: 'MERE',
        datePresumee: '2026-03-15',
        hospitalisationEnfantJusquau: '2026-12-23',
        repriseActivite: '2026-04-26',
        congeNaissance: [{ debut }],
      } as const
      const found = leaveFormalities('congeNaissance', { naissance })
      return those(found, 'PRENDRE_CONGE').map(({ quoi }) => quoi.code)
    }
    expect([late('2027-01-20'), late('2027-02-28'), late('2027-02-10')]).toEqual([
      ['PRENDRE_AUTRE_MOIS'],
      ['PRENDRE_AUTRE_MOIS'],
      [],
    ])
  })

  test('before it only where a whole month fits', () => {
    // free from 2027-01-21 on: the month before ends on 2027-02-20, and after a leave until 2027-03-19 or 20 there is none
    const naissance = {
      role: 'MERE',
      datePresumee: '2026-03-15',
      hospitalisationEnfantJusquau: '2026-12-24',
      repriseActivite: '2026-04-26',
    } as const
    const beside = (debut: string) =>
      those(
        leaveFormalities('congeNaissance', { naissance: { ...naissance, congeNaissance: [{ debut }] } }),
        'PRENDRE_CONGE',
      ).length
    expect([beside('2027-02-20'), beside('2027-02-21')]).toEqual([0, 1])
  })

  test('nor after a paternity leave that waited for a child in hospital, unless a whole month is left', () => {
    const until = (debut: string, fin: string) => {
      const periodes = [
        { debut: '2026-07-01', fin: '2026-07-07' },
        { debut, fin },
      ]
      const naissance = { role: 'SECOND_PARENT', datePresumee: '2026-07-01', periodes } as const
      const found = leaveFormalities('paternite', {
        naissance: { ...naissance, hospitalisationEnfantJusquau: '2026-12-01' },
      })
      return those(found, 'PRENDRE_CONGE').map(({ quoi }) => quoi.code)
    }
    // eighteen days, so that none of this leave is left; the other one ends on 2027-03-31
    expect(until('2027-02-11', '2027-02-28')).toEqual(['PRENDRE_CONGE_NAISSANCE'])
    expect(until('2027-02-12', '2027-03-01')).toEqual([])
  })

  test('nor is the leave offered where the one before it lasts too long', () => {
    const mother = (hospitalisationEnfantJusquau: string) => {
      const naissance = {
        role: 'MERE',
        datePresumee: '2026-03-15',
        repriseActivite: '2026-04-26',
        hospitalisationEnfantJusquau,
      } as const
      return those(leaveFormalities('maternite', { naissance }), 'PRENDRE_CONGE').length
    }
    // 28 days of the leave wait for the child: it ends on 2027-02-28, or a day later
    expect([mother('2027-02-01'), mother('2027-02-02')]).toEqual([1, 0])
  })
})

test('everything is said in both languages, in whole sentences', () => {
  const mother = { role: 'MERE', datePresumee: '2026-05-01' } as const
  const early = { ...mother, dateNaissance: '2026-02-10', hospitalisationEnfantJusquau: '2026-08-20' }
  const more = { ...mother, semainesReportees: 1, grossessePathologique: true }
  const second = { role: 'SECOND_PARENT', datePresumee: '2026-03-15', hospitalisationEnfantJusquau: '2026-04-01' }
  const periodes = [
    { debut: '2026-03-15', fin: '2026-04-01' },
    { debut: '2026-05-04', fin: '2026-05-10' },
  ]
  const all = [
    leaveFormalities('maternite', { naissance: early }, parentWithAJob),
    leaveFormalities('maternite', { naissance: more }),
    leaveFormalities('paternite', { naissance: { ...second, role: 'SECOND_PARENT', periodes } }, parentWithAJob),
    leaveFormalities('adoption', adopting({ joursAutreParent: 25 }), parentWithAJob),
    leaveFormalities('congeNaissance', month('SECOND_PARENT', { debut: '2026-07-01' }), parentWithAJob),
    leaveFormalities('maternite', { naissance: mother }, parent, { declaration: 'MENSUELLE' }),
  ].flatMap(({ liste }) => liste)
  const phrases = all.flatMap(({ quoi, comment, sanction }) => [quoi, comment, sanction]).filter((one) => one !== null)
  expect(new Set(phrases.map(({ code }) => code)).size).toBeGreaterThan(30)
  for (const texts of [fr, en]) {
    const said = phrases.map((phrase) => texts.phrase(phrase))
    expect(said.filter((text) => !/^[A-ZÀÉ][^]*\.$/.test(text) || /undefined|null|NaN/.test(text))).toEqual([])
    for (const { code } of all) expect(texts.nom('CodeDemarche', code)).not.toBe(code)
  }
  const french = [...phrases, ...all.flatMap(({ modele }) => modele ?? [])].map((phrase) => fr.phrase(phrase))
  expect(french.filter((text) => / [;:?!»%€]|« |'/.test(text))).toEqual([])
})
