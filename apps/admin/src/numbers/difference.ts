import { scaled, widened, written } from './decimal-text.ts'

/** By how much a number moved: decimal text with its sign, and per cent to two decimals (null from zero). */
export type Difference = { readonly amount: string; readonly percent: string | null }

/** `after − before`, exact; the per cent is rounded half up, away from zero. */
export function difference(before: string, after: string): Difference {
  const [from, to] = [scaled(before), scaled(after)]
  const decimals = Math.max(from.decimals, to.decimals)
  const [start, end] = [widened(from, decimals).digits, widened(to, decimals).digits]
  const moved = end - start
  return {
    amount: signed(written({ digits: moved, decimals })),
    percent: start === 0n ? null : signed(written({ digits: rounded(moved * 10_000n, start), decimals: 2 })),
  }
}

function rounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n
  const [n, d] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor]
  const quotient = (2n * n + d) / (2n * d)
  return negative ? -quotient : quotient
}

function signed(text: string): string {
  return text.startsWith('-') || /^[0.]+$/.test(text) ? text : `+${text}`
}
