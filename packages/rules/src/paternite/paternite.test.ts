import { describe, expect, test } from 'vitest'
import type { PeriodeInput } from '../scenario/input.ts'
import { father, refused, reserved, unsound } from '../testing/births.ts'
import { ca, person, services, threeYears } from '../testing/people.ts'

const full = services(2026, '30000')
const low = services(2026, '9000')
const span = (debut: string, fin: string): PeriodeInput => ({ debut, fin })

describe('a child born on 1 March 2026', () => {
  test('twenty-five days at 65.84, taken at once: 1 646.00', () => {
    const answer = father(full, '2026-03-01')
    expect(answer).toMatchObject({ indemniteJournaliere: '65.84', joursMaximum: 25, joursRestants: 0, refus: [] })
    expect(answer.calendrier).toMatchObject({
      joursIndemnises: 25,
      premierJourIndemnise: '2026-03-01',
      dernierJourIndemnise: '2026-03-25',
      totalBrut: '1646.00',
      // 921.76 and 724.24: 57.15 + 44.90, 4.61 + 3.62
      csg: '102.05',
      crds: '8.23',
      totalNet: '1535.72',
    })
    expect(reserved(answer)).toEqual({})
  })

  test('thirty-two for twins', () => {
    expect(father(full, '2026-03-01', { enfantsNes: 2 }).calendrier).toMatchObject({
      joursIndemnises: 32,
      totalBrut: '2106.88',
    })
  })

  test('a tenth below the threshold: 25 × 6.584', () => {
    const answer = father(low, '2026-03-01')
    expect(answer).toMatchObject({ tauxReduit: true, indemniteJournaliere: '6.58' })
    expect(answer.calendrier.totalBrut).toBe('164.60')
    expect(reserved(answer)).toEqual({
      EXCLUS_DU_SEUIL: '65.84',
      INDEMNITE_REDUITE_ARRONDIE: '6.58',
      ANCIENNE_ACTIVITE_A_EXAMINER: null,
    })
  })
})

describe('a leave in several periods', () => {
  const first = span('2026-03-01', '2026-03-07')
  const taken = (...periodes: readonly PeriodeInput[]) => father(full, '2026-03-01', { periodes })

  test('the first seven days and two others: each period ends its payment', () => {
    const answer = taken(first, span('2026-05-01', '2026-05-09'), span('2026-07-01', '2026-07-09'))
    expect(answer.calendrier.versements.map(({ du, au, jours }) => [du, au, jours])).toEqual([
      ['2026-03-01', '2026-03-07', 7],
      ['2026-05-01', '2026-05-09', 9],
      ['2026-07-01', '2026-07-09', 9],
    ])
    expect([answer.refus, answer.reserves]).toEqual([[], []])
  })

  test('three others are paid, and the doubt says what the other reading pays', () => {
    const answer = taken(
      first,
      span('2026-04-01', '2026-04-06'),
      span('2026-05-01', '2026-05-06'),
      span('2026-06-01', '2026-06-06'),
    )
    expect(answer.calendrier.joursIndemnises).toBe(25)
    // 19 × 65.84
    expect(reserved(answer)).toEqual({ PATERNITE_TROIS_PERIODES: '1250.96' })
  })

  test('a fourth is not paid', () => {
    const answer = taken(
      first,
      span('2026-04-01', '2026-04-05'),
      span('2026-05-01', '2026-05-05'),
      span('2026-06-01', '2026-06-05'),
      span('2026-07-01', '2026-07-05'),
    )
    expect(refused(answer)).toEqual(['PERIODES_EN_TROP'])
    expect(answer).toMatchObject({ joursRestants: 3 })
    expect(answer.calendrier.joursIndemnises).toBe(22)
  })

  test('one of fewer than five days is not paid', () => {
    const answer = taken(first, span('2026-04-01', '2026-04-04'), span('2026-05-01', '2026-05-09'))
    expect(refused(answer)).toEqual(['PERIODE_TROP_COURTE 5 4 1'])
    expect(answer.calendrier.joursIndemnises).toBe(16)
  })

  test('periods that touch are one', () => {
    expect(taken(first, span('2026-03-08', '2026-03-10'))).toMatchObject({ refus: [], joursRestants: 15 })
  })

  test('days beyond the whole are not paid', () => {
    const answer = taken(span('2026-03-01', '2026-03-26'))
    expect(refused(answer)).toEqual(['JOURS_EN_TROP'])
    expect(answer.calendrier.joursIndemnises).toBe(25)
  })

  test('days after six months are not paid', () => {
    const answer = taken(first, span('2026-08-27', '2026-09-04'))
    expect(answer.finAuPlusTard).toBe('2026-08-31')
    expect(refused(answer)).toEqual(['CONGE_HORS_DELAI'])
    expect(answer.calendrier.dernierJourIndemnise).toBe('2026-08-31')
  })

  test('days before the birth are not paid', () => {
    expect(taken(span('2026-02-27', '2026-03-07')).calendrier).toMatchObject({
      joursIndemnises: 7,
      premierJourIndemnise: '2026-03-01',
    })
  })

  test('seven days in a row from the birth on, or nothing at all', () => {
    const answer = taken(span('2026-03-01', '2026-03-06'), span('2026-05-01', '2026-05-19'))
    expect(refused(answer)).toEqual(['PREMIERE_PERIODE_TROP_COURTE 7 6 1'])
    expect(answer).toMatchObject({ indemniteJournaliere: '0.00' })
    expect(answer.calendrier).toMatchObject({ joursIndemnises: 0, totalNet: '0.00' })
    expect(refused(taken(span('2026-03-03', '2026-03-27')))).toEqual(['PREMIERE_PERIODE_TROP_COURTE 7 0 7'])
    // days before the birth are none of it, nor less than none
    expect(refused(taken(span('2026-02-01', '2026-02-05')))).toEqual(['PREMIERE_PERIODE_TROP_COURTE 7 0 7'])
  })

  test('the day after the birth is from the birth on', () => {
    expect(taken(span('2026-03-02', '2026-03-26'))).toMatchObject({ refus: [], joursRestants: 0 })
  })

  test('a period that ends before it begins, or none at all, is a bad fact', () => {
    const asked = (periodes: readonly PeriodeInput[]) =>
      unsound({ situation: full, naissance: { role: 'SECOND_PARENT', datePresumee: '2026-03-01', periodes } })
    expect(asked([span('2026-03-07', '2026-03-01')])).toEqual(['naissance.periodes.0.fin FIN_AVANT_DEBUT'])
    expect(asked([])).toEqual(['naissance.periodes LISTE_VIDE'])
  })
})

describe('a newborn in hospital', () => {
  test('up to thirty days more, right after the first seven', () => {
    const stay = (hospitalisationEnfantJusquau: string) => father(full, '2026-03-01', { hospitalisationEnfantJusquau })
    expect(stay('2026-03-07')).toMatchObject({ joursMaximum: 25 })
    expect(stay('2026-03-17')).toMatchObject({ joursMaximum: 35, joursRestants: 0, finAuPlusTard: '2026-09-16' })
    expect(stay('2026-06-01')).toMatchObject({ joursMaximum: 55, finAuPlusTard: '2026-11-30' })
    expect(stay('2026-06-01').calendrier).toMatchObject({ joursIndemnises: 55, totalBrut: '3621.20' })
  })

  test('those that are not taken then are lost', () => {
    const periodes = [span('2026-03-01', '2026-03-10'), span('2026-05-01', '2026-05-22')]
    expect(father(full, '2026-03-01', { hospitalisationEnfantJusquau: '2026-04-01', periodes })).toMatchObject({
      joursMaximum: 28,
      refus: [{ code: 'JOURS_EN_TROP' }],
    })
  })

  test('for births from 1 July 2019 on', () => {
    const born = (day: string) =>
      father(services(2019, '30000'), day, { hospitalisationEnfantJusquau: '2019-09-30' }).joursMaximum
    expect([born('2019-06-30'), born('2019-07-01')]).toEqual([11, 41])
  })
})

describe('before July 2021', () => {
  const situation = services(2021, '30000')

  test('eleven days, eighteen for twins; from then on twenty-five and thirty-two', () => {
    const days = (born: string, enfantsNes = 1) => father(situation, born, { enfantsNes }).calendrier.joursIndemnises
    expect([days('2021-06-30'), days('2021-06-30', 2)]).toEqual([11, 18])
    expect([days('2021-07-01'), days('2021-07-01', 2)]).toEqual([25, 32])
  })

  test('a child due in July counts as one of July', () => {
    expect(father(situation, '2021-06-20', { datePresumee: '2021-07-05' }).joursMaximum).toBe(25)
    expect(father(situation, '2021-07-02', { datePresumee: '2021-06-25' }).joursMaximum).toBe(25)
  })

  test('in one period, that begins within four months', () => {
    const taken = (...periodes: readonly PeriodeInput[]) => father(situation, '2021-02-01', { periodes })
    expect(taken(span('2021-05-31', '2021-06-10'))).toMatchObject({ refus: [], joursRestants: 0 })
    expect(refused(taken(span('2021-06-01', '2021-06-11')))).toEqual(['CONGE_HORS_DELAI'])
    expect(taken(span('2021-06-01', '2021-06-11')).calendrier.joursIndemnises).toBe(0)
    const two = taken(span('2021-02-01', '2021-02-05'), span('2021-03-01', '2021-03-06'))
    expect(refused(two)).toEqual(['PERIODES_EN_TROP'])
    expect(two.calendrier.joursIndemnises).toBe(5)
  })
})

test('months of affiliation on the first day: ten, six since 21 August 2023', () => {
  const since = person(ca({ 2023: '30000' }), { debut: '2023-02-20', nature: 'PRESTATION_BIC' })
  expect(refused(father(since, '2023-08-20'))).toEqual(['AFFILIATION_AVANT_CONGE 10 6 4'])
  expect(refused(father(since, '2023-08-21'))).toEqual([])
  const later = person(ca({ 2023: '30000' }), { debut: '2023-02-22', nature: 'PRESTATION_BIC' })
  expect(refused(father(later, '2023-08-21'))).toEqual(['AFFILIATION_AVANT_CONGE 6 5 1'])
})

test('contributions had to be paid until May 2019', () => {
  const owing = person(
    threeYears(2019, '30000').map((one) => ({ ...one, cotisationsDues: '1000', cotisationsPayees: '900' })),
  )
  expect(refused(father(owing, '2019-05-29'))).toEqual(['COTISATIONS_IMPAYEES'])
  expect(refused(father(owing, '2019-05-30'))).toEqual([])
})

test('defaults that concern the mother are not named', () => {
  const paths = father(full, '2026-03-01').hypotheses.map(({ path }) => path.join('.'))
  expect(paths.filter((path) => path.startsWith('naissance'))).toEqual([
    'naissance.enfantsNes',
    'naissance.periodes',
    'naissance.premierVersementPrevu',
    'naissance.hospitalisationEnfantJusquau',
  ])
})
