import type { Step } from './steps-of.ts'

/** One value of the stairs: where it begins and ends in per cent of the time, how high it stands in per cent of the range, and whether nobody verified it. */
export type Tread = {
  readonly from: number
  readonly to: number
  readonly height: number
  readonly unverified: boolean
}

/** What is drawn of a history: nothing of it is computed with, it is as near as a picture needs. */
export function stairsOf(steps: readonly Step[], end: string, verifiedUntil: string | null): readonly Tread[] {
  const days = [...steps.map(({ from }) => from), end].map((day) => Date.parse(day))
  const [first, last] = [days[0]!, days.at(-1)!]
  const at = (day: number): number => (100 * (day - first)) / Math.max(1, last - first)
  const heights = steps.flatMap(({ value }) => (value === null ? [] : [Number.parseFloat(value)]))
  const [low, high] = [Math.min(...heights), Math.max(...heights)]
  return steps.flatMap(({ value }, i) => {
    if (value === null) return []
    const height = high === low ? 50 : (100 * (Number.parseFloat(value) - low)) / (high - low)
    const [from, to] = [days[i]!, days[i + 1]!]
    const known = verifiedUntil === null ? last : Date.parse(verifiedUntil)
    const cut = Math.min(Math.max(known, from), to)
    const parts = [
      { from: at(from), to: at(cut), height, unverified: false },
      { from: at(cut), to: at(to), height, unverified: true },
    ]
    return parts.filter((part) => part.to > part.from)
  })
}
