import { describe, expect, test } from 'vitest'
import type { ArretInput } from '../scenario/input.ts'
import { ill, person, problems, threeYears } from '../testing/people.ts'

const situation = person(threeYears(2026, '30000'))
const told = (more: Partial<ArretInput>) =>
  problems({ situation, arret: { debut: '2026-06-10', fin: '2026-06-30', ...more } })

describe('a day that is none is told with its place', () => {
  test('of the initial stop', () => {
    expect(told({ arretInitialDebut: '2026-06-31' })).toEqual([
      ['arret.arretInitialDebut', 'JOUR_INVALIDE', '2026-06-31'],
    ])
  })

  test('of an earlier stop, each of its days', () => {
    const arretsAnterieurs = [
      { debut: '2026-01-01', fin: '2026-01-31' },
      { debut: 'x', fin: 'y' },
    ]
    expect(told({ arretsAnterieurs })).toEqual([
      ['arret.arretsAnterieurs.1.debut', 'JOUR_INVALIDE', 'x'],
      ['arret.arretsAnterieurs.1.fin', 'JOUR_INVALIDE', 'y'],
    ])
  })
})

test('an earlier stop may last one day, and end on the eve of this one', () => {
  const eve = [{ debut: '2026-06-09', fin: '2026-06-09' }]
  expect(ill(situation, '2026-06-10', '2026-06-30', { arretsAnterieurs: eve }).calendrier.joursRestants).toBe(
    360 - 18 - 1,
  )
})

test('what was not told of a stop is a default that the answer names', () => {
  const { hypotheses } = ill(situation, '2026-06-10', '2026-06-30')
  expect(hypotheses.map(({ path, value }) => `${path.join('.')} ${value}`)).toEqual(
    expect.arrayContaining([
      'arret.affectionLongueDuree false',
      'arret.hospitalisation false',
      'arret.arretsAnterieurs []',
    ]),
  )
})

test('a stop may last five years less a day, and one of two hundred earlier ones be told', () => {
  const arretsAnterieurs = Array.from({ length: 200 }, () => ({ debut: '2020-01-01', fin: '2020-01-01' }))
  expect(ill(situation, '2026-06-10', '2031-06-09', { arretsAnterieurs }).calendrier.joursIndemnises).toBe(720)
  expect(told({ arretsAnterieurs: [...arretsAnterieurs, ...arretsAnterieurs.slice(0, 1)] })).toEqual([
    ['arret.arretsAnterieurs', 'LISTE_TROP_LONGUE', '201'],
  ])
})
