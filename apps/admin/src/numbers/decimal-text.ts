/** Decimal text as a whole number and the count of its decimals: `"48.50"` is 4850 and 2. */
export type Scaled = { readonly digits: bigint; readonly decimals: number }

/** Reads decimal text with a point, such as `"-0.062"`; anything else is a bug of the caller and throws. */
export function scaled(text: string): Scaled {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`not decimal text: ${text}`)
  const [whole = '', decimals = ''] = text.split('.')
  return { digits: BigInt(whole + decimals), decimals: decimals.length }
}

/** Writes it back, with exactly its decimals. */
export function written({ digits, decimals }: Scaled): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0')
  const point = text.length - decimals
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`
}

/** The same number with more decimals. */
export function widened({ digits, decimals }: Scaled, to: number): Scaled {
  return { digits: digits * 10n ** BigInt(to - decimals), decimals: to }
}

/** Moves the point to the right (to the left when negative): `"0.062"` by 2 is `"6.2"`. */
export function shifted(text: string, places: number): string {
  const { digits, decimals } = scaled(text)
  const left = decimals - places
  return trimmed(
    left >= 0 ? written({ digits, decimals: left }) : written(widened({ digits, decimals: 0 }, -left)).replace('.', ''),
  )
}

/** Without the zeros that say nothing: `"6.20"` is `"6.2"`, `"48840.00"` is `"48840"`. */
export function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
