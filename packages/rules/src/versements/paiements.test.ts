import { describe, expect, test } from 'vitest'
import { exact } from '../readings/exact.ts'
import { Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { completeLaw } from '../testing/people.ts'
import { day, plusDays, type Day } from '../time/day.ts'
import { paiements, totauxOf, type Tranche } from './paiements.ts'

const law = completeLaw.consult()
const JOUR = day('2026-06-01')
const days = (from: string, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, i) => plusDays(day(from), i))
const at = (montant: string, jours: readonly Day[]) => ({
  jours,
  indemniteJournaliere: exact.number(Ratio.of(montant)),
})
type Tranches = readonly Tranche<{ readonly value: Ratio }>[]
const shown = (tranches: Tranches) =>
  paiements(tranches, JOUR, law).map(({ bloc: { du, au, jours }, brut }) => [du, au, jours, brut.toCutText()])

test('each period has payments of its own', () => {
  expect(shown([at('10', [...days('2026-06-01', 3), ...days('2026-07-01', 16)])])).toEqual([
    ['2026-06-01', '2026-06-03', 3, '30.00'],
    ['2026-07-01', '2026-07-14', 14, '140.00'],
    ['2026-07-15', '2026-07-16', 2, '20.00'],
  ])
})

test('days that follow each other are paid together, in whatever order their amounts were given', () => {
  const [first, then] = [at('10', days('2026-06-01', 2)), at('1', days('2026-06-03', 14))]
  const paid = [
    ['2026-06-01', '2026-06-14', 14, '32.00'],
    ['2026-06-15', '2026-06-16', 2, '2.00'],
  ]
  expect(shown([first, then])).toEqual(paid)
  expect(shown([then, first])).toEqual(paid)
})

test('payments add up to the rounded total of amounts of less than a cent', () => {
  // 14 × 6.584 = 92.176, 28 × 6.584 = 184.352
  expect(shown([at('6.584', days('2026-06-01', 28))]).map(([, , , brut]) => brut)).toEqual(['92.18', '92.17'])
})

describe('the totals', () => {
  const totals = (tranches: Tranches) => {
    const explanation = new Explanation()
    const explained = tranches.map(({ jours, indemniteJournaliere: { value } }) => ({
      jours,
      indemniteJournaliere: explanation.number(value),
    }))
    const { brut, csg, crds, net } = totauxOf(explained, paiements(tranches, JOUR, law), law, explanation)
    return { montants: [brut, csg, crds, net].map(({ value }) => value.toCutText()), steps: explanation.steps }
  }

  test('take the levies of each payment, whatever each amounts to', () => {
    // 140.00: 8.68 and 0.70; 30.00: 1.86 and 0.15
    expect(totals([at('10', days('2026-06-01', 17))]).montants).toEqual(['170.00', '10.54', '0.85', '158.61'])
  })

  test('say how many payments are alike, and count none that is alone', () => {
    const { montants, steps } = totals([at('10', days('2026-06-01', 31))])
    expect(montants).toEqual(['310.00', '19.22', '1.55', '289.23'])
    const [brut, csg] = steps.map(({ formule }) =>
      JSON.stringify(formule, (key, value: unknown) => (key === 'kind' ? undefined : value)),
    )
    expect(brut).toBe(text({ op: 'arrondi', of: [product('10', '31')] }))
    expect(csg).toBe(text({ op: '+', of: [{ op: '×', of: [number('2'), levy('140')] }, levy('30')] }))
    expect(totals([]).montants).toEqual(['0.00', '0.00', '0.00', '0.00'])
  })
})

const text = (formule: object): string => JSON.stringify(formule)
const number = (value: string, parametre: string | null = null) => ({ text: value, parametre })
const product = (a: string, b: string) => ({ op: '×', of: [number(a), number(b)] })
const levy = (brut: string) => ({ op: 'arrondi', of: [{ op: '×', of: [number(brut), number('0.062', 'tauxCsg')] }] })
