import type { GridPartsFragment, RowPartsFragment } from '../generated/graphql.ts'
import { graphql } from '../generated/gql.ts'

graphql(`
  fragment RowParts on Row {
    from
    value
    legalReference
    journal
    url
    quote
    status
    publishedOn
    confidence
    motive
    document
  }
`)
graphql(`
  fragment GridParts on Grid {
    years
    themes {
      key
      label(langue: $langue)
    }
    lines {
      key
      label(langue: $langue)
      theme
      unit
      type
      columns {
        key
        label(langue: $langue)
      }
      derived
      editable
      verifiedUntil
      expected(langue: $langue)
      cells {
        year
        value
        projected
        absence(langue: $langue)
        changed
        rows {
          ...RowParts
        }
      }
    }
  }
`)

/** The grid of years as the screens read it. */
export type Grid = GridPartsFragment
/** One parameter of the grid, or a figure derived from parameters. */
export type Line = Grid['lines'][number]
/** One parameter in one civil year. */
export type Cell = Line['cells'][number]
/** A dated value with its source. */
export type Row = RowPartsFragment

/** The row in force just before a day; undefined where the grid does not reach back that far. */
export function rowBefore(line: Line, day: string): Row | undefined {
  return line.cells
    .flatMap((cell) => cell.rows)
    .filter(({ from }) => from < day)
    .at(-1)
}

/** The value in force just before a day: that of the row before, or where its row is older than the grid, that of 1 January. */
export function valueBefore(line: Line, day: string): string | null {
  const carried = line.cells.filter(({ year }) => `${year}-01-01` < day).at(-1)?.value ?? null
  const before = rowBefore(line, day)
  return before ? before.value : carried
}

/** Whether the value moves after 1 January. */
export const movesWithin = (cell: Cell) => cell.rows.some(({ from }) => !from.endsWith('-01-01'))

/** Whether there is a value that somebody could look at and see unchanged. */
export const confirmable = ({ derived, cells }: Line) => !derived && (cells.at(-1)?.value ?? null) !== null

/** The line and the cell of a key and a year, as the grid now stands. */
export function cellAt(grid: Grid, { key, year }: { key: string; year: number }): { line: Line; cell: Cell } | null {
  const line = grid.lines.find((candidate) => candidate.key === key)
  const cell = line?.cells.find((candidate) => candidate.year === year)
  return line && cell ? { line, cell } : null
}
