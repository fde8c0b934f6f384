import fc from 'fast-check'
import { expect, it } from 'vitest'
import { barScale, roomFor } from './bar-scale.ts'

const heads = fc.nat({ max: 2_000_000 })
const groups = fc.array(fc.record({ winners: heads, losers: heads }), { minLength: 1, maxLength: 10 })

it('no bar leaves the picture, and the longest leave room for their number', () => {
  fc.assert(
    fc.property(groups, (some) => {
      const { zero, left, right } = barScale(some)
      const ends = some.map(({ winners }) => right(winners)).map(({ from, width }) => from + width)
      const starts = some.map(({ losers }) => left(losers))
      expect(Math.max(...ends)).toBeLessThanOrEqual(some.some(({ winners }) => winners > 0) ? 70 + 1e-9 : 100)
      expect(Math.min(...starts.map(({ from }) => from))).toBeGreaterThanOrEqual(
        some.some(({ losers }) => losers > 0) ? 30 - 1e-9 : 0,
      )
      for (const { from, width } of starts) expect(from + width).toBeCloseTo(zero)
    }),
  )
})

it('as many people are as long on both sides, and a side with nobody takes no room', () => {
  const both = barScale([{ winners: 300, losers: 100 }])
  expect(both.left(100).width).toBeCloseTo(both.right(100).width)
  expect(barScale([{ winners: 300, losers: 0 }]).zero).toBe(0)
  expect(barScale([{ winners: 0, losers: 0 }])).toMatchObject({ zero: 0 })
})

it('a longer number leaves less room to the bars', () => {
  expect(roomFor(['+98', '−2 460'])).toBe(30)
  expect(roomFor(['+1 510 000'])).toBe(45)
  const { right } = barScale([{ winners: 1_510_000, losers: 0 }], 45)
  expect(right(1_510_000).width).toBeCloseTo(55)
})
