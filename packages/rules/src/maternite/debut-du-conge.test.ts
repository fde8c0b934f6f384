import { describe, expect, test } from 'vitest'
import { father, mother, refused, unsound } from '../testing/births.ts'
import { ca, person, services, threeYears } from '../testing/people.ts'

const full = services(2026, '30000')
const everyYear = person(ca({ 2022: '30000', 2023: '30000', 2024: '30000', 2025: '30000', 2026: '30000' }), {
  nature: 'PRESTATION_BIC',
})

describe('days without work before the leave are none of it', () => {
  const early = mother(full, '2026-06-01', { debutCessation: '2025-12-01' })

  test('its amounts are those of its own first day, not of the year before', () => {
    expect([early.allocationReposMaternel, early.indemniteJournaliere]).toEqual(['4005.00', '65.84'])
    expect(early.parts[0]!.anneesReference).toEqual([2023, 2024, 2025])
  })

  test('the allowance is paid when it begins, and eight weeks later', () => {
    expect(early.versementsAllocation.map(({ date }) => date)).toEqual(['2026-04-20', '2026-06-15'])
    expect(early.calendrier).toMatchObject({ joursIndemnises: 112, premierJourIndemnise: '2026-04-20' })
  })

  test('the months of affiliation are asked by the law of that day: six, where work stopped on 1 August 2023', () => {
    const young = person([{ annee: 2023, montant: '20000' }], { debut: '2023-01-15' })
    expect(refused(mother(young, '2023-10-15', { debutCessation: '2023-08-01' }))).toEqual([])
    // a leave from 20 August on
    expect(refused(mother(young, '2023-10-01', { debutCessation: '2023-08-01' }))).toEqual([
      'AFFILIATION_AVANT_NAISSANCE 10 8 2',
    ])
  })

  test('nor are those of a second parent before the birth', () => {
    const found = father(full, '2026-01-02', { periodes: [{ debut: '2025-12-28', fin: '2026-01-20' }] })
    expect(found).toMatchObject({ indemniteJournaliere: '65.84', calendrier: { totalBrut: '1250.96' } })
    expect(found.parts[0]).toMatchObject({ seuil: '4582.00' })
  })
})

describe('the day planned for the first payment', () => {
  test('is that of the leave as it was planned: a birth in December takes nothing from amounts of January', () => {
    const born = mother(everyYear, '2026-02-15', { dateNaissance: '2025-12-28' })
    expect([born.allocationReposMaternel, born.indemniteJournaliere]).toEqual(['4005.00', '65.84'])
    expect(born.versementsAllocation.map(({ date }) => date)).toEqual(['2025-12-28', '2026-02-22'])
    expect(mother(everyYear, '2026-02-11', { dateNaissance: '2025-12-28' }).indemniteJournaliere).toBe('64.52')
  })

  test('counts the weeks that are moved', () => {
    const third = { enfantsACharge: 2, semainesAvancees: 2, dateNaissance: '2026-02-20' }
    expect(mother(everyYear, '2026-03-11', third).indemniteJournaliere).toBe('64.52')
    expect(mother(everyYear, '2026-03-12', third).indemniteJournaliere).toBe('65.84')
  })

  test('a very early birth is paid for after it, and not while work goes on', () => {
    const early = (more: object) =>
      mother(everyYear, '2026-06-01', { dateNaissance: '2026-03-01', ...more }).versementsAllocation
    expect(early({})).toMatchObject([{ date: '2026-03-01', montant: '4005.00' }])
    expect(early({ debutCessation: '2026-02-20' })).toMatchObject([{ date: '2026-03-01' }])
    expect(early({ debutCessation: '2026-03-15' })).toMatchObject([{ date: '2026-03-15', montant: '4005.00' }])
  })

  test('may be told; the second half is never paid before the first', () => {
    const told = mother(full, '2026-05-01', { premierVersementPrevu: '2026-06-20' })
    expect(told.versementsAllocation.map(({ date }) => date)).toEqual(['2026-06-20', '2026-06-20'])
  })
})

describe('days that cannot belong to one birth are told', () => {
  const [mere, autre] = ['MERE', 'SECOND_PARENT'] as const
  const told = (more: object, role: 'MERE' | 'SECOND_PARENT' = mere) =>
    unsound({ situation: everyYear, naissance: { role, datePresumee: '2026-05-01', ...more } })

  test('a birth before its pregnancy, or more than two months late', () => {
    const far = ['naissance.dateNaissance JOUR_TROP_ELOIGNE']
    expect(told({ dateNaissance: '2025-08-01' })).toEqual([])
    expect(told({ dateNaissance: '2025-07-31' })).toEqual(far)
    expect(told({ dateNaissance: '2026-07-01' })).toEqual([])
    expect(told({ dateNaissance: '2026-07-02' })).toEqual(far)
    expect(told({ dateNaissance: '2027-05-01' }, autre)).toEqual(far)
  })

  test('a first payment planned more than nine months away', () => {
    const far = ['naissance.premierVersementPrevu JOUR_TROP_ELOIGNE']
    expect(told({ premierVersementPrevu: '2025-07-31' })).toEqual(far)
    expect(told({ premierVersementPrevu: '2025-08-01' })).toEqual([])
    expect(told({ premierVersementPrevu: '2027-02-01' })).toEqual([])
    expect(told({ premierVersementPrevu: '2027-02-02' }, autre)).toEqual(far)
    const adoption = { arrivee: '2026-05-01', premierVersementPrevu: '2025-07-31' }
    expect(unsound({ situation: everyYear, adoption })).toEqual(['adoption.premierVersementPrevu JOUR_TROP_ELOIGNE'])
  })

  test('a stay in hospital that ends before the birth', () => {
    const before = ['naissance.hospitalisationEnfantJusquau FIN_AVANT_DEBUT']
    expect(told({ hospitalisationEnfantJusquau: '2026-04-30' })).toEqual(before)
    expect(told({ hospitalisationEnfantJusquau: '2026-04-30' }, autre)).toEqual(before)
    expect(told({ hospitalisationEnfantJusquau: '2026-05-01' })).toEqual([])
  })

  test('a last day without work before the eve of working again', () => {
    const back = { hospitalisationEnfantJusquau: '2026-07-01', repriseActivite: '2026-06-12' }
    expect(told({ ...back, finCessation: '2026-06-10' })).toEqual(['naissance.finCessation FIN_AVANT_DEBUT'])
    expect(told({ ...back, finCessation: '2026-06-11' })).toEqual([])
  })
})

test('someone whose years reach back no further than the leave needs no other', () => {
  const three = person(threeYears(2026, '30000'), { nature: 'PRESTATION_BIC' })
  expect(mother(three, '2026-06-01', { debutCessation: '2025-12-01' }).tauxReduit).toBe(false)
})

test('2020 is left out of leaves that begin from 8 August 2021 on, as of stops', () => {
  const bad2020 = person(ca({ 2018: '10000', 2019: '10000', 2020: '0' }), { nature: 'PRESTATION_BIC' })
  const reduced = (debutCessation: string) => mother(bad2020, '2021-09-18', { debutCessation }).tauxReduit
  expect([reduced('2021-08-07'), reduced('2021-08-08')]).toEqual([true, false])
})
