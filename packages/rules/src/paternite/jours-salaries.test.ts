import { describe, expect, test } from 'vitest'
import type { NaissanceInput, PeriodeInput } from '../scenario/input.ts'
import { father, reserved } from '../testing/births.ts'
import { leaveFormalities, parent, parentWithAJob, those } from '../testing/formalities.ts'

/** Sunday 15 March 2026: the working days of birth leave are the 16th to the 18th. */
const BORN = '2026-03-15'
const other = (periodes: readonly PeriodeInput[] | null, more: Partial<NaissanceInput> = {}, born = BORN) =>
  reserved(father(parentWithAJob, born, { periodes, ...more }))['PATERNITE_JOURS_DE_L_EMPLOI']
/** 65.84 a day of the activity, and 64.93 of the job: what the days of each give together. */
const total = (own: number, job: number): string => {
  const cents = String(own * 6584 + job * 6493)
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`
}
const first = { debut: '2026-03-15', fin: '2026-03-21' }

describe('the days that a job would pay by its own leave', () => {
  test('the whole leave at once: all but those that the employer pays', () => {
    expect(other(null)).toBe(total(25, 21))
  })

  test('a child born on a Monday, a Saturday: the working days end on a Wednesday, a Tuesday', () => {
    expect(other(null, {}, '2026-03-16')).toBe(total(25, 22))
    expect(other(null, {}, '2026-03-14')).toBe(total(25, 21))
  })

  test('seven days, then parts: the third pays nothing, nor does one that is too short', () => {
    const [may, june, july] = [
      { debut: '2026-05-04', fin: '2026-05-09' },
      { debut: '2026-06-01', fin: '2026-06-06' },
      { debut: '2026-07-01', fin: '2026-07-06' },
    ]
    // from the 19th on, three days of the first period are compulsory ones
    expect(other([first])).toBe(total(7, 3))
    expect(other([first, may])).toBe(total(13, 9))
    expect(other([first, may, june])).toBe(total(19, 15))
    expect(other([first, may, june, july])).toBe(total(25, 15))
  })

  test('days of the first period after the compulsory ones are a part where there are five', () => {
    const until = (fin: string) => other([{ debut: BORN, fin }])
    expect(until('2026-03-22')).toBe(total(8, 4))
    expect(until('2026-03-26')).toBe(total(12, 4))
    expect(until('2026-03-27')).toBe(total(13, 9))
    expect(until('2026-03-28')).toBe(total(14, 10))
  })

  test('a stay in hospital makes the compulsory days longer', () => {
    // seven days, then ten in hospital
    expect(other([{ debut: BORN, fin: '2026-03-31' }], { hospitalisationEnfantJusquau: '2026-03-31' })).toBe(
      total(17, 13),
    )
  })

  test('twins', () => {
    expect(other(null, { enfantsNes: 2 })).toBe(total(32, 28))
  })
})

test('without a job there is no such doubt', () => {
  expect(reserved(father(parent, BORN))).not.toHaveProperty('PATERNITE_JOURS_DE_L_EMPLOI')
})

test.each([
  ['2021-06-30', null],
  ['2021-07-01', 'CONGE_DE_L_EMPLOI'],
  ['2021-07-02', 'CONGE_DE_L_EMPLOI'],
])('for a child born on %s the employer is told of the leave of a job: %s', (born, code) => {
  const [year] = [born.slice(0, 4)]
  const salaires = Array.from({ length: 12 }, (_, i) => ({
    mois: `${year}-${String(i + 1).padStart(2, '0')}`,
    brut: '2500',
  }))
  const situation = { ...parentWithAJob, emploi: { ...parentWithAJob.emploi!, salaires } }
  const naissance = { role: 'SECOND_PARENT', datePresumee: born } as const
  const [notice] = those(leaveFormalities('paternite', { naissance }, situation), 'PREVENIR_EMPLOYEUR')
  expect(notice!.comment!.code).toBe(code ?? 'PREVENIR_EMPLOYEUR_CONGE_COMMENT')
  const doubt = reserved(father(situation, born))['PATERNITE_JOURS_DE_L_EMPLOI']
  expect(doubt === undefined).toBe(code === null)
})
