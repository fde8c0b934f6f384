/** A table as text: the separator is found in its first line; fields may be quoted; lines end in any way. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(clean)
  const lines: string[][] = [[]]
  let [field, quoted] = ['', false]
  const end = () => {
    lines.at(-1)!.push(unguarded(field))
    field = ''
  }
  for (let i = 0; i < clean.length; i++) {
    const sign = clean[i]!
    if (quoted) {
      if (sign !== '"') field += sign
      else if (clean[i + 1] === '"') field += clean[++i]
      else quoted = false
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === separator) end()
    else if (sign === '\n') {
      end()
      lines.push([])
    } else field += sign
  }
  end()
  return lines
}

/** As a spreadsheet in French opens it: semicolons, a mark of UTF-8, and no field that it would run as a formula. */
export const writeCsv = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map((line) => line.map(written).join(';')).join('\r\n')}\r\n`

const SEPARATORS = [';', '\t', ','] as const

/** The sign that the first line holds most often outside quotes; a semicolon where it holds none. */
function separatorOf(text: string): string {
  const first = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((sign) => ({ sign, count: first.split(sign).length - 1 }))
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).sign
}

/** What begins so is run by a spreadsheet: in wide letters too. */
const RUN = /^[=+\-@\t\r＝＋－＠]/
const written = (field: string): string => {
  const safe = RUN.test(field) ? `'${field}` : field
  return /[";\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
const unguarded = (field: string): string =>
  field.startsWith("'") && RUN.test(field.slice(1)) ? field.slice(1) : field
