import { expect, test } from 'vitest'
import { unsound } from '../testing/births.ts'
import { ca, person } from '../testing/people.ts'

const situation = person(ca(Object.fromEntries(Array.from({ length: 14 }, (_, i) => [2014 + i, '30000']))))
const told = (more: object) => unsound({ situation, naissance: { role: 'MERE', datePresumee: '2026-05-01', ...more } })

test('a birth lies at most nine months before its presumed day and two after it', () => {
  const far = ['naissance.dateNaissance JOUR_TROP_ELOIGNE']
  const born = (dateNaissance: string) => told({ dateNaissance })
  expect([born('2025-08-01'), born('2026-07-01')]).toEqual([[], []])
  expect([born('2025-07-31'), born('2026-07-02')]).toEqual([far, far])
})

test('any other day of it lies within nine months on either side', () => {
  const far = ['naissance.premierVersementPrevu JOUR_TROP_ELOIGNE']
  const paid = (premierVersementPrevu: string) => told({ premierVersementPrevu })
  expect([paid('2025-08-01'), paid('2027-02-01')]).toEqual([[], []])
  expect([paid('2025-07-31'), paid('2027-02-02')]).toEqual([far, far])
})

test('a day that cannot be read is told as that, and is near nothing', () => {
  expect(told({ dateNaissance: 'x' })).toEqual(['naissance.dateNaissance JOUR_INVALIDE'])
  expect(told({ datePresumee: 'x', dateNaissance: '2026-05-01' })).toEqual(['naissance.datePresumee JOUR_INVALIDE'])
})
