import { expect, test } from 'vitest'
import { ca, person } from '../testing/people.ts'
import { unsound } from '../testing/births.ts'

test('a fact that several events lack is told once, in the order in which they ask for it', () => {
  const situation = person(ca({ 2024: '30000', 2025: '30000' }), { debut: '2015-01-01' })
  const stop = { debut: '2026-06-01', fin: '2026-06-30' }
  const lacking = (more: object) => unsound({ situation, arret: stop, ...more })
  const missing = 'situation.activites.0.chiffresAffaires ANNEE_MANQUANTE'
  expect(lacking({})).toEqual([missing])
  expect(lacking({ naissance: { role: 'SECOND_PARENT', datePresumee: '2026-06-01' } })).toEqual([missing])
  expect(lacking({ naissance: { role: 'x', datePresumee: '2026-06-01' } })).toEqual(['naissance.role VALEUR_INVALIDE'])
})
