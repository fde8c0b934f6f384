/** What a screen must know of a parameter to read and write its values, as the grid tells it. */
export type ParameterShape = {
  readonly key: string
  readonly type: string
  readonly unit: string
  readonly columns: readonly { readonly key: string; readonly label: string }[]
}

/** How a number is written: a rate over one is written in per cent, one over the PASS or the SMIC as it stands. */
export type NumberKind = 'AMOUNT' | 'PERCENT' | 'MULTIPLE' | 'COUNT'

/** The way the numbers of a parameter are written; the columns of a table share it. */
export function numberKind({ type, unit }: Pick<ParameterShape, 'type' | 'unit'>): NumberKind {
  if (type === 'RATE') return unit === 'RATIO' ? 'PERCENT' : 'MULTIPLE'
  if (type === 'AMOUNT' || unit.startsWith('EUR')) return 'AMOUNT'
  return unit === 'RATIO' ? 'PERCENT' : unit.startsWith('TIMES_') ? 'MULTIPLE' : 'COUNT'
}

/** The number of each column of a table, in the order of its columns. */
export function columnValues(value: string, shape: Pick<ParameterShape, 'columns'>): readonly string[] {
  const row: unknown = JSON.parse(value)
  if (typeof row !== 'object' || row === null) throw new Error(`not a row of a table: ${value}`)
  return shape.columns.map(({ key }) => String(Object.getOwnPropertyDescriptor(row, key)?.value ?? ''))
}
