import { expect, test } from 'vitest'
import { Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { ca, completeLaw, ill, person, services } from '../testing/people.ts'
import { day, plusDays } from '../time/day.ts'
import { blocs, totaux } from './versements.ts'

const hiway = person(ca({ 2022: '32000', 2023: '35000', 2024: '42000', 2025: '40000' }))

test('ruling 6: 27 days at 32.85 are paid as 14 and 13, each levy rounded half up on each payment', () => {
  expect(ill(hiway, '2025-06-01', '2025-06-30').calendrier.versements).toEqual([
    {
      du: '2025-06-04',
      au: '2025-06-17',
      jours: 14,
      brut: '459.90',
      csg: '28.51',
      crds: '2.30',
      net: '429.09',
      datePrevue: '2025-06-18',
      estime: true,
    },
    {
      du: '2025-06-18',
      au: '2025-06-30',
      jours: 13,
      brut: '427.05',
      csg: '26.48',
      crds: '2.14',
      net: '398.43',
      datePrevue: '2025-07-01',
      estime: true,
    },
  ])
})

test('a half cent goes up', () => {
  // 14 days at 25.00: CRDS 350.00 × 0.5 % = 1.75 exactly; 1 day at 25.00: CSG 1.55, CRDS 0.125 → 0.13.
  const fifty = services(2026, '36500')
  expect(ill(fifty, '2026-06-01', '2026-06-04').calendrier.versements).toMatchObject([
    { brut: '25.00', csg: '1.55', crds: '0.13', net: '23.32' },
  ])
  expect(ill(fifty, '2026-06-01', '2026-06-17').calendrier.versements).toMatchObject([
    { brut: '350.00', csg: '21.70', crds: '1.75', net: '326.55' },
  ])
})

test('totals are the sums of the payments', () => {
  const { versements, totalBrut, csg, crds, totalNet } = ill(hiway, '2025-06-01', '2026-02-28').calendrier
  const cents = (texts: readonly string[]): string => {
    const sum = texts
      .reduce((total, text) => total + BigInt(text.replace('.', '')), 0n)
      .toString()
      .padStart(3, '0')
    return `${sum.slice(0, -2)}.${sum.slice(-2)}`
  }
  expect(versements).toHaveLength(20)
  expect(versements.map(({ jours }) => jours)).toEqual([...Array.from({ length: 19 }, () => 14), 4])
  expect(totalBrut).toBe(cents(versements.map(({ brut }) => brut)))
  expect(csg).toBe(cents(versements.map((versement) => versement.csg)))
  expect(crds).toBe(cents(versements.map((versement) => versement.crds)))
  expect(totalNet).toBe(cents(versements.map(({ net }) => net)))
  // 270 days at 32.85: nineteen payments of 459.90 and one of 131.40.
  expect([totalBrut, csg, crds, totalNet]).toEqual(['8869.50', '549.84', '44.36', '8275.30'])
})

test('a year ends in the middle of a payment: nothing changes', () => {
  const { versements } = ill(hiway, '2025-12-22', '2026-01-07').calendrier
  expect(versements.map(({ du, au, jours }) => [du, au, jours])).toEqual([['2025-12-25', '2026-01-07', 14]])
})

test('an amount that no day pays has no part in the formula of the total', () => {
  const [law, explanation] = [completeLaw.consult(), new Explanation()]
  const jours = Array.from({ length: 3 }, (_, i) => plusDays(day('2026-06-01'), i))
  const blocks = blocs(jours, day('2026-06-01'), law).map((bloc) => ({ ...bloc, joursPar: [3, 0] }))
  const amounts = [explanation.number(Ratio.of('10')), explanation.number(Ratio.of('20'))]
  totaux(blocks, amounts, law, explanation)
  const number = (text: string) => ({ kind: 'number', text, parametre: null })
  expect(explanation.steps[0]!.formule).toEqual({ kind: 'operation', op: '×', of: [number('10'), number('3')] })
})
