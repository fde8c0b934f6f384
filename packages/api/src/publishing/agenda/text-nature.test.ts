import { expect, test } from 'vitest'
import { natureOf } from './text-nature.ts'

test.each([
  ['Arrêté du 22/12/2025', 'ARRETE'],
  ['Décret 2025-160 du 20/02/2025', 'DECRET'],
  ['CSS D622-7 (décret 2021-755)', 'DECRET'],
  ['Loi 2025-199, art. 5', 'LOI'],
  ['LFSS 2026, art. 12', 'LOI'],
  ['Ordonnance 96-50', 'ORDONNANCE'],
  ['Circulaire CNAV 2025-30', 'CIRCULAIRE'],
  ['CSS L323-1', 'OTHER'],
])('%s: %s', (reference, nature) => {
  expect(natureOf(reference)).toBe(nature)
})
