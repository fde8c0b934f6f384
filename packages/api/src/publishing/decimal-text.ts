/** Decimal text without needless zeros: one text for one number. */
export function plain(text: string): string {
  const [whole = '0', digits = ''] = text.split('.')
  const kept = digits.replace(/0+$/, '')
  const units = whole.replace(/^0+(?=\d)/, '')
  return kept === '' ? units : `${units}.${kept}`
}

const PLACES = 10

/** A decimal text as a whole number of its tenth decimal place: exact, and it compares. */
export function scaled(text: string): bigint {
  const [whole = '0', digits = ''] = text.split('.')
  return BigInt(whole + digits.slice(0, PLACES).padEnd(PLACES, '0'))
}

/** A hundredth of a decimal text. */
export function hundredth(text: string): string {
  const [whole = '0', digits = ''] = text.split('.')
  const moved = whole.padStart(3, '0')
  return plain(`${moved.slice(0, -2)}.${moved.slice(-2)}${digits}`)
}

/** A whole multiple of a decimal text. */
export function times(text: string, factor: bigint): string {
  const [whole = '0', digits = ''] = text.split('.')
  const product = String(BigInt(whole + digits) * factor).padStart(digits.length + 1, '0')
  return plain(digits === '' ? product : `${product.slice(0, -digits.length)}.${product.slice(-digits.length)}`)
}
