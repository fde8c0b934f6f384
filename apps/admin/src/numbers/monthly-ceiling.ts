import { scaled, trimmed, widened, written } from './decimal-text.ts'

/** The PMSS of a typed PASS: a twelfth, to the cent; null where the twelfth is not exact, which no order has ever set. */
export function monthlyCeiling(pass: string): string | null {
  const { digits, decimals } = scaled(pass)
  if (decimals > 2) return null
  const cents = widened({ digits, decimals }, 2).digits
  return cents % 12n === 0n ? trimmed(written({ digits: cents / 12n, decimals: 2 })) : null
}

/** The PASS of a PMSS: twelve times. */
export function yearlyCeiling(pmss: string): string {
  const { digits, decimals } = scaled(pmss)
  return written({ digits: digits * 12n, decimals })
}
