import { describe, expect, test } from 'vitest'
import type { MoisDeCongeInput, NaissanceInput, PeriodeInput } from '../scenario/input.ts'
import { father, refused, reserved, soundly, unsound } from '../testing/births.ts'
import { parentWithAJob } from '../testing/formalities.ts'
import { employed, pays } from '../testing/jobs.ts'
import { ca, person, services } from '../testing/people.ts'

const [full, low] = [services(2026, '30000'), services(2026, '9000')]
const BORN = '2026-03-15'
const first: PeriodeInput = { debut: BORN, fin: '2026-03-21' }
const birthLeave = (
  congeNaissance: readonly MoisDeCongeInput[],
  situation = full,
  more: Partial<NaissanceInput> = {},
) =>
  soundly({ situation, naissance: { role: 'SECOND_PARENT', datePresumee: BORN, congeNaissance, ...more } })
    .congeNaissance!

describe('of the birth leave', () => {
  test('each month of a part is paid at its own rate, also where they have not as many days', () => {
    // 30 days of September at 46.09, 31 of October at 39.50
    expect(birthLeave([{ debut: '2026-09-01', mois: 2 }]).parts.map(({ totalBrut }) => totalBrut)).toEqual(['2607.20'])
  })

  test('every refusal names its article', () => {
    expect(birthLeave([{ debut: '2026-07-01', mois: 3 }]).refus).toMatchObject([
      { code: 'CONGE_NAISSANCE_TROP_LONG', article: 'Code du travail L1225-46-2' },
    ])
  })

  test('a child born too early gives no right, however many months are asked', () => {
    const long = person(ca(Object.fromEntries([2022, 2023, 2024, 2025, 2026].map((year) => [year, '30000']))))
    const early = { dateNaissance: '2025-12-31', datePresumee: '2025-12-31' }
    const found = birthLeave([{ debut: '2026-10-01', mois: 3 }], long, early)
    expect(refused(found)).toEqual(['ENFANT_NE_TROP_TOT'])
    expect(reserved(found)).not.toHaveProperty('CONGE_NAISSANCE_MONTANT')
  })

  test('the amount in doubt is that of the rate that was paid, rounded half up', () => {
    // a tenth of 48 060 ÷ 730 × 70 % = 4.6084…, and 46.0849…
    expect(reserved(birthLeave([{ debut: '2026-07-01' }], low))).toMatchObject({ CONGE_NAISSANCE_MONTANT: '4.61' })
    expect(reserved(birthLeave([{ debut: '2026-07-01' }]))).toMatchObject({ CONGE_NAISSANCE_MONTANT: '46.08' })
  })
})

describe('of a job beside', () => {
  const few = { heuresTroisMois: '149', salaires: pays('2026-07-01', 10, '1000') }
  const who = employed(full, '2026-07-01', '1000', few)

  test('hours or pay must be enough before a paternity leave and before a birth leave', () => {
    const job = father(who, BORN).parts.find(({ caisse }) => caisse === 'REGIME_GENERAL')!
    expect(job.refus.map(({ code }) => code)).toEqual(['HEURES_INSUFFISANTES', 'SALAIRES_INSUFFISANTS'])
    const later = birthLeave([{ debut: '2026-07-01' }], who).parts.find(({ caisse }) => caisse === 'REGIME_GENERAL')!
    expect(later.refus.map(({ code }) => code)).toEqual(['HEURES_INSUFFISANTES', 'SALAIRES_INSUFFISANTS'])
  })

  test('the pays that count are asked for, of each leave its own', () => {
    const months = (jour: string) => employed(full, jour, '2500')
    const asked = (situation: typeof full, more: Partial<NaissanceInput>) =>
      unsound({ situation, naissance: { role: 'SECOND_PARENT', datePresumee: BORN, ...more } })
    const missing = Array<string>(3).fill('situation.emploi.salaires FAIT_MANQUANT')
    expect(asked(months(BORN), {})).toEqual([])
    expect(asked(months('2026-07-01'), {})).toEqual(missing)
    expect(asked(months(BORN), { congeNaissance: [{ debut: '2026-07-01' }] })).toEqual(missing)
  })

  test('its own leave is in no doubt where it would pay the same days', () => {
    const late = [{ debut: '2026-03-25', fin: '2026-04-10' }]
    const found = father(parentWithAJob, BORN, { periodes: late })
    expect(found.parts.map(({ refus, totalBrut }) => [refus.map(({ code }) => code), totalBrut])).toEqual([
      [['PREMIERE_PERIODE_TROP_COURTE'], '0.00'],
      [[], '1103.81'],
    ])
    expect(reserved(found)).not.toHaveProperty('PATERNITE_JOURS_DE_L_EMPLOI')
  })

  test('of twins its compulsory days are no more', () => {
    const until = (fin: string) =>
      reserved(father(parentWithAJob, BORN, { enfantsNes: 2, periodes: [{ debut: BORN, fin }] }))
    // ten days of 65.84, and of 64.93 the four compulsory ones from the 19th on: two more are too few for a part
    expect(until('2026-03-24')['PATERNITE_JOURS_DE_L_EMPLOI']).toBe('918.12')
    // fifteen, and four with a part of seven
    expect(until('2026-03-29')['PATERNITE_JOURS_DE_L_EMPLOI']).toBe('1701.83')
  })

  test('what its own leave would pay is rounded half up', () => {
    const poor = { ...parentWithAJob, activites: low.activites }
    // 13 × 6.584 = 85.592, and 9 × 64.93
    const periodes = [{ debut: BORN, fin: '2026-03-27' }]
    expect(reserved(father(poor, BORN, { periodes }))['PATERNITE_JOURS_DE_L_EMPLOI']).toBe('669.96')
    // 9 × 6.584 = 59.256, and 4 × 64.93
    const less = [{ debut: BORN, fin: '2026-03-23' }]
    expect(reserved(father(poor, BORN, { periodes: less }))['PATERNITE_JOURS_DE_L_EMPLOI']).toBe('318.98')
  })
})

describe('of a leave in parts', () => {
  const taken = (situation: typeof full, ...periodes: readonly PeriodeInput[]) =>
    father(situation, BORN, { periodes: [first, ...periodes] })
  const of = (debut: string, fin: string): PeriodeInput => ({ debut, fin })

  test('the shortest part is told, were it a single day', () => {
    const short = [of('2026-04-01', '2026-04-04'), of('2026-05-01', '2026-05-03'), of('2026-06-01', '2026-06-04')]
    expect(refused(taken(full, ...short))).toEqual(['PERIODE_TROP_COURTE 5 3 2'])
    expect(refused(taken(full, of('2026-04-01', '2026-04-01')))).toEqual(['PERIODE_TROP_COURTE 5 1 4'])
  })

  test('a part that is too short is none of the three', () => {
    const parts = [of('2026-04-01', '2026-04-06'), of('2026-05-01', '2026-05-04'), of('2026-06-01', '2026-06-06')]
    expect(reserved(taken(full, ...parts))).not.toHaveProperty('PATERNITE_TROIS_PERIODES')
  })

  test('what the other reading of three periods pays is rounded half up', () => {
    const parts = [of('2026-04-01', '2026-04-06'), of('2026-05-01', '2026-05-06'), of('2026-06-01', '2026-06-06')]
    // 19 × 6.584 = 125.096
    expect(reserved(taken(low, ...parts))).toMatchObject({ PATERNITE_TROIS_PERIODES: '125.10' })
  })

  test('days out of time are refused by their articles', () => {
    expect(taken(full, of('2026-09-12', '2026-09-18')).refus).toMatchObject([
      { code: 'CONGE_HORS_DELAI', article: 'CSS D623-2, D331-3' },
    ])
  })
})

test('the whole leave with a stay in hospital asks for no day too many', () => {
  const stay = (hospitalisationEnfantJusquau: string) => father(full, BORN, { hospitalisationEnfantJusquau })
  expect([stay('2026-03-31'), stay('2026-06-15')].map((found) => [found.joursMaximum, refused(found)])).toEqual([
    [35, []],
    [55, []],
  ])
})

test('a year whose turnover is missing is asked for', () => {
  const naissance = { role: 'SECOND_PARENT', datePresumee: BORN } as const
  expect(unsound({ situation: person(ca({ 2025: '30000' })), naissance })).toEqual([
    'situation.activites.0.chiffresAffaires ANNEE_MANQUANTE',
    'situation.activites.0.chiffresAffaires ANNEE_MANQUANTE',
  ])
})
