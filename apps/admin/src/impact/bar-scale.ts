import type { ImpactGroup } from './impact-parts.ts'

/** Per cent of the width, on the narrowest screen, that a number takes beside its bar: at least so much, and so much for each digit or space. */
const [least, each] = [30, 4.5]

/** The room that the longest of some numbers takes. */
export const roomFor = (numbers: readonly string[]): number =>
  Math.max(least, ...numbers.map(({ length }) => each * length))

/** A bar in per cent of the width. */
export type Placed = { readonly from: number; readonly width: number; readonly wins: boolean }

/** One scale for all bars: winners to the right of a line, losers to its left; a side that nobody is on takes no room. */
export function barScale(groups: readonly Pick<ImpactGroup, 'winners' | 'losers'>[], room = least) {
  const most = {
    wins: Math.max(0, ...groups.map(({ winners }) => winners)),
    loses: Math.max(0, ...groups.map(({ losers }) => losers)),
  }
  const [left, right] = [most.loses > 0 ? room : 0, most.wins > 0 ? room : 0]
  const perHead = (100 - left - right) / Math.max(1, most.wins + most.loses)
  const zero = left + most.loses * perHead
  return {
    zero,
    right: (heads: number): Placed => ({ from: zero, width: heads * perHead, wins: true }),
    left: (heads: number): Placed => ({ from: zero - heads * perHead, width: heads * perHead, wins: false }),
  }
}
