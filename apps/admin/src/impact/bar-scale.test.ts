import fc from 'fast-check'
import { expect, it } from 'vitest'
import { barScale } from './bar-scale.ts'

const heads = fc.nat({ max: 2_000_000 })
const groups = fc.array(fc.record({ winners: heads, losers: heads }), { minLength: 1, maxLength: 10 })

it('no bar leaves the picture, and the longest leave room for their number', () => {
  fc.assert(
    fc.property(groups, (some) => {
      const { zero, left, right } = barScale(some)
      for (const { winners, losers } of some) {
        expect(right(winners).from).toBe(zero)
        expect(left(losers).from + left(losers).width).toBeCloseTo(zero)
        if (winners > 0) expect(right(winners).from + right(winners).width).toBeLessThanOrEqual(70 + 1e-9)
        if (losers > 0) expect(left(losers).from).toBeGreaterThanOrEqual(30 - 1e-9)
      }
    }),
  )
})

it('as many people are as long on both sides, and a side with nobody takes no room', () => {
  const both = barScale([{ winners: 300, losers: 100 }])
  expect(both.left(100).width).toBeCloseTo(both.right(100).width)
  expect(barScale([{ winners: 300, losers: 0 }]).zero).toBe(0)
  expect(barScale([{ winners: 0, losers: 0 }])).toMatchObject({ zero: 0 })
})
