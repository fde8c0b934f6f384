import { scaled, written } from './decimal-text.ts'

/** The PMSS of a typed PASS, its twelfth; null where that is no whole number of euros, which no order has ever set. */
export function monthlyCeiling(pass: string): string | null {
  if (!/^\d+$/.test(pass)) return null
  const euros = BigInt(pass)
  return euros % 12n === 0n ? String(euros / 12n) : null
}

/** The PASS of a PMSS: twelve times. */
export function yearlyCeiling(pmss: string): string {
  const { digits, decimals } = scaled(pmss)
  return written({ digits: digits * 12n, decimals })
}
