import type { Line } from '../grid/grid-parts.ts'

/** A value from the day on which it began; null where there is none from then on. */
export type Step = { readonly from: string; readonly value: string | null }

/** The values of a line in the order of their days, each where it differs from the one before; the grid's first year is the first that is told. */
export function stepsOf({ cells }: Pick<Line, 'cells'>): readonly Step[] {
  const told = cells.flatMap(({ year, value, rows }): readonly Step[] => [
    { from: `${year}-01-01`, value },
    ...rows.filter(({ from }) => !from.endsWith('-01-01')),
  ])
  return told.filter(({ value }, i) => value !== (told[i - 1]?.value ?? null))
}
