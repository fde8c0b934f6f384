import { describe, expect, test } from 'vitest'
import type { NaissanceInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { mother } from '../testing/births.ts'
import { ca, completeLaw, person, services } from '../testing/people.ts'

/** Due on 1 September 2026. */
const leave = (more: Partial<NaissanceInput> = {}) => {
  const { conge, calendrier } = mother(services(2026, '30000'), '2026-09-01', more)
  return { ...conge, jours: calendrier.joursIndemnises, periodes: calendrier.periodesIndemnisees }
}
const problem = (more: Partial<NaissanceInput>) => {
  const naissance = { role: 'MERE', datePresumee: '2026-09-01', ...more } as const
  const result = scenario({ situation: services(2026, '30000'), naissance }, completeLaw)
  return result.kind === 'InvalidSituation' ? result.problems.map(({ path, code }) => `${path.join('.')} ${code}`) : []
}

describe('how long a leave lasts', () => {
  test.each<[string, Partial<NaissanceInput>, string, string, number]>([
    ['first child', {}, '2026-07-21', '2026-11-09', 112],
    ['second child', { enfantsACharge: 1 }, '2026-07-21', '2026-11-09', 112],
    ['third child', { enfantsACharge: 2 }, '2026-07-07', '2027-01-04', 182],
    ['third child by two born viable', { enfantsNesViables: 2 }, '2026-07-07', '2027-01-04', 182],
    ['twins', { enfantsNes: 2 }, '2026-06-09', '2027-02-01', 238],
    ['twins with two at home', { enfantsNes: 2, enfantsACharge: 2 }, '2026-06-09', '2027-02-01', 238],
    ['triplets', { enfantsNes: 3 }, '2026-03-17', '2027-02-01', 322],
  ])('%s', (_, more, debutAuPlusTot, finAuPlusTard, jours) => {
    expect(leave(more)).toMatchObject({ debutAuPlusTot, finAuPlusTard, jours })
  })

  test('before 2019: 74 days within 44 before and 60 after, whatever the family', () => {
    const then = mother(services(2018, '30000'), '2018-09-01', { enfantsNes: 2 })
    expect(then.conge).toMatchObject({ debutAuPlusTot: '2018-07-19', finAuPlusTard: '2018-09-30' })
    expect(then.calendrier.joursIndemnises).toBe(74)
    const later = mother(services(2018, '30000'), '2018-09-01', { debutCessation: '2018-08-18' })
    expect(later.calendrier).toMatchObject({ joursIndemnises: 74, dernierJourIndemnise: '2018-10-30' })
  })

  test('the law of the first day without work counts', () => {
    const start = (debutCessation: string) =>
      mother(services(2019, '30000'), '2019-01-20', { debutCessation, finCessation: '2019-12-31' })
    const earlier = mother(services(2018, '30000'), '2019-01-20', {
      debutCessation: '2018-12-31',
      finCessation: '2019-12-31',
    })
    expect(earlier.calendrier.joursIndemnises).toBe(74)
    // 1 January to 30 March
    expect(start('2019-01-01').calendrier.joursIndemnises).toBe(89)
  })

  test.each([
    ['twins due in March 2019: work stops in 2019, for the leave of 2019', { enfantsNes: 2 }, '2019-01-16', 198],
    ['twins born before', { enfantsNes: 2, dateNaissance: '2019-01-10' }, '2019-01-10', 204],
    ['twins born in December, for that of 2018', { enfantsNes: 2, dateNaissance: '2018-12-31' }, '2018-12-31', 74],
  ])('where no day is told, it is that of the leave: %s', (_, more, debutCessation, jours) => {
    const parent = person(ca({ 2015: '30000', 2016: '30000', 2017: '30000', 2018: '30000' }))
    const untold = mother(parent, '2019-03-01', more)
    expect(untold).toMatchObject({ conge: { debutCessation }, calendrier: { joursIndemnises: jours } })
    const told = mother(parent, '2019-03-01', { ...more, debutCessation })
    expect([told.conge.finAuPlusTard, told.totalBrut]).toEqual([untold.conge.finAuPlusTard, untold.totalBrut])
  })
})

describe('days without work and days paid', () => {
  test('those before the leave are not paid', () => {
    expect(leave({ debutCessation: '2026-07-01' })).toMatchObject({ jours: 112, debutAuPlusTot: '2026-07-21' })
  })
  test('those worked before the birth are lost', () => {
    expect(leave({ debutCessation: '2026-08-01' })).toMatchObject({ jours: 101, finAuPlusTard: '2026-11-09' })
  })
  test('those after a return to work are not paid', () => {
    expect(leave({ finCessation: '2026-10-31' })).toMatchObject({ jours: 103 })
  })
})

describe('a birth on another day than presumed', () => {
  test('early: the whole stays the same', () => {
    expect(leave({ dateNaissance: '2026-08-20' })).toMatchObject({ finAuPlusTard: '2026-11-09', jours: 112 })
  })
  test('before the leave began: it begins with the birth, as long as ever', () => {
    expect(leave({ dateNaissance: '2026-07-15' })).toMatchObject({
      debutCessation: '2026-07-15',
      finAuPlusTard: '2026-11-03',
      jours: 112,
    })
  })
  test('late: the weeks after the birth stay the same', () => {
    expect(leave({ dateNaissance: '2026-09-08' })).toMatchObject({ finAuPlusTard: '2026-11-16', jours: 119 })
  })
  test('more than six weeks early, the child in hospital: the days up to the planned start are added', () => {
    const hospitalisationEnfantJusquau = '2026-08-15'
    expect(leave({ dateNaissance: '2026-07-20', hospitalisationEnfantJusquau })).toMatchObject({
      finAuPlusTard: '2026-11-09',
      jours: 113,
    })
    expect(leave({ dateNaissance: '2026-07-11', hospitalisationEnfantJusquau })).toMatchObject({ jours: 122 })
    expect(leave({ dateNaissance: '2026-07-21', hospitalisationEnfantJusquau })).toMatchObject({ jours: 112 })
  })
})

describe('weeks that are moved', () => {
  test('up to three to after the birth, on medical opinion', () => {
    expect(leave({ semainesReportees: 3 })).toMatchObject({
      debutAuPlusTot: '2026-08-11',
      finAuPlusTard: '2026-11-30',
      jours: 112,
    })
    expect(problem({ semainesReportees: 4 })).toEqual(['naissance.semainesReportees REPORT_NON_PREVU'])
  })
  test('a sickness stop ends the postponement on its first day', () => {
    expect(leave({ semainesReportees: 3, arretPendantReport: '2026-07-28' })).toMatchObject({
      debutAuPlusTot: '2026-07-28',
      finAuPlusTard: '2026-11-16',
      jours: 112,
    })
    for (const arretPendantReport of ['2026-07-20', '2026-08-11'])
      expect(problem({ semainesReportees: 3, arretPendantReport })).toEqual([
        'naissance.arretPendantReport REPORT_NON_PREVU',
      ])
  })
  test('an early birth during the postponement takes nothing from the whole', () => {
    expect(leave({ semainesReportees: 3, dateNaissance: '2026-08-01' })).toMatchObject({
      debutAuPlusTot: '2026-08-01',
      jours: 112,
    })
  })
  test('to before: two weeks for a third child, four for twins, none else', () => {
    expect(leave({ enfantsACharge: 2, semainesAvancees: 2 })).toMatchObject({
      debutAuPlusTot: '2026-06-23',
      finAuPlusTard: '2026-12-21',
    })
    expect(leave({ enfantsNes: 2, semainesAvancees: 4 })).toMatchObject({ debutAuPlusTot: '2026-05-12' })
    const none = ['naissance.semainesAvancees REPORT_NON_PREVU']
    expect(problem({ semainesAvancees: 1 })).toEqual(none)
    expect(problem({ enfantsACharge: 2, semainesAvancees: 3 })).toEqual(none)
    expect(problem({ enfantsNes: 2, semainesAvancees: 5 })).toEqual(none)
    expect(problem({ enfantsNes: 3, semainesAvancees: 1 })).toEqual(none)
  })
  test('not both ways', () => {
    expect(problem({ enfantsNes: 2, semainesAvancees: 1, semainesReportees: 1 })).toEqual([
      'naissance.semainesReportees REPORT_NON_PREVU',
    ])
  })
})

test.each([
  ['the leave has begun when the child is born: nothing is added', 2, '2026-06-30', '2026-06-23', '2026-12-21'],
  ['it has not: the days up to where it was planned', 2, '2026-06-20', '2026-06-20', '2026-12-21'],
  ['no week is moved: up to the legal start', 0, '2026-06-20', '2026-06-20', '2027-01-04'],
])('a very early birth of a third child in hospital; %s', (_, semainesAvancees, dateNaissance, debut, fin) => {
  // due on 1 September: from 7 July on, with two weeks before from 23 June on
  const born = { enfantsACharge: 2, semainesAvancees, dateNaissance, hospitalisationEnfantJusquau: dateNaissance }
  expect(leave(born)).toMatchObject({ debutAuPlusTot: debut, finAuPlusTard: fin })
})

describe('a child still in hospital six weeks after the birth', () => {
  const back = { repriseActivite: '2026-10-13', hospitalisationEnfantJusquau: '2026-11-20' }
  test('the rest of the leave waits for it to come home', () => {
    expect(leave(back)).toMatchObject({
      jours: 112,
      periodes: [
        { du: '2026-07-21', au: '2026-10-12' },
        { du: '2026-11-20', au: '2026-12-17' },
      ],
      finAuPlusTard: '2026-12-17',
    })
    expect(leave({ ...back, finCessation: '2026-11-30' })).toMatchObject({ jours: 95, finAuPlusTard: '2026-12-17' })
    expect(leave({ ...back, finCessation: '2026-10-12' })).toMatchObject({ jours: 84, finAuPlusTard: '2026-12-17' })
  })
  test.each([
    ['the child came home before', { ...back, hospitalisationEnfantJusquau: '2026-10-12' }],
    ['the six weeks were not over', { ...back, repriseActivite: '2026-10-12' }],
    ['the child had come home', { ...back, repriseActivite: '2026-11-21' }],
    ['nothing is known of the hospital', { repriseActivite: '2026-10-13' }],
  ])('refused where %s', (_, more) => {
    expect(problem(more)).toEqual(['naissance.repriseActivite REPORT_HOSPITALISATION_IMPOSSIBLE'])
  })
})
