import { expect, test } from 'vitest'
import type { NatureActivite } from '../scenario/input.ts'
import { activite, ill, threeYears } from '../testing/people.ts'

test.each<[NatureActivite, NatureActivite]>([
  ['LIBERALE', 'LIBERALE'],
  ['LIBERALE', 'VENTE'],
])('of two activities, %s and %s, the order changes no figure and no word of the explanation', (first, second) => {
  const [a, b] = [
    activite(threeYears(2026, '20000'), { nature: first }),
    activite(threeYears(2026, '11000'), { nature: second }),
  ]
  const [one, other] = [
    [a, b],
    [b, a],
  ].map((activites) => ill({ activites }, '2026-06-01', '2026-06-30'))
  expect(JSON.stringify(one)).toBe(JSON.stringify(other))
})

test('receipts of one nature are added before their allowance is taken', () => {
  const activites = ['20000', '11000'].map((montant) => activite(threeYears(2026, montant)))
  const alone = { activites: [activite(threeYears(2026, '31000'))] }
  const [together, single] = [{ activites }, alone].map((situation) => ill(situation, '2026-06-01', '2026-06-30'))
  expect(together!.etapes).toEqual(single!.etapes)
})
