import { describe, expect, test } from 'vitest'
import type { AdoptionInput } from '../scenario/input.ts'
import { refused, reserved, soundly, unsound } from '../testing/births.ts'
import { parentWithAJob } from '../testing/formalities.ts'
import { ca, person, services } from '../testing/people.ts'

const full = services(2026, '30000')
const adopting = (arrivee: string, more: Partial<AdoptionInput> = {}, situation = full) =>
  soundly({ situation, adoption: { arrivee, ...more } })
const adopted = (...asked: Parameters<typeof adopting>) => adopting(...asked).adoption!

describe('a child that arrives on 1 April 2026', () => {
  test('half of the allowance at once, and 84 days', () => {
    const answer = adopted('2026-04-01')
    expect(answer).toMatchObject({
      allocationReposMaternel: '2002.50',
      versementsAllocation: [{ date: '2026-04-01', montant: '2002.50', estime: true }],
      indemniteJournaliere: '65.84',
      joursMaximum: 84,
      joursRestants: 0,
      finAuPlusTard: '2026-06-23',
      // 2 002.50 + 84 × 65.84; six payments of 860.00
      totalBrut: '7533.06',
      totalNet: '7162.50',
    })
    expect(reserved(answer)).toEqual({ PRELEVEMENTS_ALLOCATION: '1868.33' })
  })

  test('a tenth below the threshold', () => {
    expect(adopted('2026-04-01', {}, services(2026, '9000'))).toMatchObject({
      allocationReposMaternel: '200.25',
      indemniteJournaliere: '6.58',
      tauxReduit: true,
    })
  })

  test('the allowance goes to one parent only, the days are paid all the same', () => {
    const answer = adopted('2026-04-01', { allocationAutreParent: true })
    expect(refused(answer)).toEqual(['ALLOCATION_VERSEE_A_L_AUTRE_PARENT'])
    expect(answer).toMatchObject({ allocationReposMaternel: '0.00', versementsAllocation: [], totalBrut: '5530.56' })
  })

  test('days before the arrival are not paid, those that are not taken are left', () => {
    const stop = { debutCessation: '2026-03-20', finCessation: '2026-05-31' }
    expect(adopted('2026-04-01', stop)).toMatchObject({ joursRestants: 23, finAuPlusTard: '2026-06-23' })
    expect(adopted('2026-04-01', stop).calendrier).toMatchObject({
      joursIndemnises: 61,
      premierJourIndemnise: '2026-04-01',
    })
  })
})

describe('how long', () => {
  test.each([
    [1, 0, 84],
    [1, 1, 84],
    [1, 2, 136],
    [2, 0, 178],
    [2, 2, 178],
    [3, 0, 241],
  ])('%i adopted, %i at home: %i days', (enfantsAdoptes, enfantsACharge, days) => {
    expect(adopted('2026-04-01', { enfantsAdoptes, enfantsACharge }).joursMaximum).toBe(days)
  })

  test('shared: twenty-five days more, thirty-two for several children, less those of the other parent', () => {
    expect(adopted('2026-04-01', { joursAutreParent: 30 }).joursMaximum).toBe(79)
    expect(adopted('2026-04-01', { joursAutreParent: 30, enfantsAdoptes: 2 }).joursMaximum).toBe(180)
    expect(adopted('2026-04-01', { joursAutreParent: 200 })).toMatchObject({ joursMaximum: 0, joursRestants: 0 })
  })

  test('shared: neither part is shorter than twenty-five days, or nothing is added', () => {
    const days = (joursAutreParent: number, enfantsAdoptes = 1) =>
      adopted('2026-04-01', { joursAutreParent, enfantsAdoptes }).joursMaximum
    expect([1, 24, 25, 84, 85].map((other) => days(other))).toEqual([83, 60, 84, 25, 0])
    expect([24, 25, 185, 186].map((other) => days(other, 2))).toEqual([154, 185, 25, 0])
  })

  test('before July 2021 the days are not known', () => {
    const before = { situation: services(2021, '30000'), adoption: { arrivee: '2021-06-30' } }
    expect(unsound(before)).toEqual(['adoption.arrivee DROIT_INCONNU_A_CETTE_DATE'])
    expect(adopted('2021-07-01', {}, services(2021, '30000')).joursMaximum).toBe(84)
  })
})

test('months of affiliation when the child arrives', () => {
  const since = person(ca({ 2026: '30000' }), { debut: '2026-01-15', nature: 'PRESTATION_BIC' })
  expect(refused(adopted('2026-07-14', {}, since))).toEqual(['AFFILIATION_AVANT_ARRIVEE 6 5 1'])
  expect(refused(adopted('2026-07-15', {}, since))).toEqual([])
})

test('the birth leave comes after it', () => {
  const leave = (debut: string) =>
    adopting('2026-04-20', { finCessation: '2026-06-30', congeNaissance: [{ debut }] }).congeNaissance!
  expect(refused(leave('2026-07-12'))).toEqual(['CONGE_PRECEDENT_NON_EPUISE'])
  expect(leave('2026-07-13')).toMatchObject({ refus: [], indemniteJournaliere: '46.09' })
})

test('bad facts are told with their place', () => {
  const adoption = {
    arrivee: '2026-13-01',
    enfantsAdoptes: 0,
    debutCessation: '2026-05-01',
    finCessation: '2026-04-01',
  }
  expect(unsound({ situation: full, adoption })).toEqual([
    'adoption.arrivee JOUR_INVALIDE',
    'adoption.finCessation FIN_AVANT_DEBUT',
    'adoption.enfantsAdoptes NOMBRE_INVALIDE',
  ])
})

test('the leave of a job has another length: the doubt tells what all of it would pay', () => {
  const doubt = (more: Partial<AdoptionInput>, year = 2026) => {
    const found = soundly({ situation: parentWithAJob, adoption: { arrivee: `${year}-05-01`, ...more } }).adoption!
    return reserved(found)['ADOPTION_JOURS_DE_L_EMPLOI']
  }
  // 84 × 65.84 and 112 × 64.93
  expect(doubt({})).toBe('12802.72')
  // 136 × 65.84 and 126 × 64.93; 178 and 154; 241 and 154
  expect(doubt({ enfantsACharge: 2 })).toBe('17135.42')
  expect(doubt({ enfantsAdoptes: 2 })).toBe('21718.74')
  expect(doubt({ enfantsAdoptes: 3 })).toBe('25866.66')
  // shared with thirty days: 79 and 107
  expect(doubt({ joursAutreParent: 30 })).toBe('12148.87')
  // of a hundred days without work 84 and 100; of eighty both the same
  expect(doubt({ finCessation: '2026-08-08' })).toBe('12023.56')
  expect(doubt({ finCessation: '2026-07-19' })).toBeUndefined()
  expect(reserved(adopted('2026-04-01', {}))).not.toHaveProperty('ADOPTION_JOURS_DE_L_EMPLOI')
})

test('an activity that began between the arrival and the leave counts', () => {
  const of = (debut: string, montant: string) =>
    ({ nature: 'LIBERALE', caisse: 'SSI', debut, chiffresAffaires: [{ annee: 2026, montant }] }) as const
  const situation = {
    activites: [of('2026-01-01', '3000'), of('2026-08-15', '30000')],
    affiliationContinueDepuis: '2020-01-01',
  }
  const rate = (debutCessation: string) =>
    soundly({ situation, adoption: { arrivee: '2026-08-01', debutCessation } }).adoption!.tauxReduit
  expect([rate('2026-08-10'), rate('2026-09-01')]).toEqual([true, false])
})
