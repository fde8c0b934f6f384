/** How a language writes numbers. */
export type NumberFormat = { readonly group: string; readonly point: string }

/** Decimal text with grouped thousands; digits after the point as given. */
export function numberText(decimal: string, { group, point }: NumberFormat): string {
  const [, sign = '', whole = '0', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${sign}${grouped}${fraction === undefined ? '' : point + fraction}`
}

/** Decimal text as per cent, without a float: `0.062` is `6.2`. */
export function perCent(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const digits = (whole + fraction.padEnd(2, '0')).replace(/^0+(?=\d)/, '')
  const places = Math.max(0, fraction.length - 2)
  const padded = digits.padStart(places + 1, '0')
  return places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`
}
