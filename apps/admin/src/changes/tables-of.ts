import type { ChangeKind } from '../generated/graphql.ts'
import type { Draft } from '../draft/draft-parts.ts'
import type { Grid, Line, Row } from '../grid/grid-parts.ts'

/** A row added, corrected (with what it replaces) or gone, of a draft or between two releases. */
export type RowChange = {
  readonly key: string
  readonly label: string
  readonly kind: ChangeKind
  readonly before: Row | null
  readonly after: Row | null
}
/** All that changes in one table. */
export type TableChange<C extends RowChange> = {
  readonly key: string
  readonly label: string
  readonly line: Line | null
  readonly changes: readonly C[]
  /** The day until which its last value was seen unchanged. */
  readonly confirmedUntil: string | null
}
/** The tables of one theme, under its name; null for parameters that the grid no longer has. */
export type ThemeChange<C extends RowChange> = {
  readonly theme: string | null
  readonly tables: readonly TableChange<C>[]
}

/** More changes than this are shown table by table, each folded. */
export const mostUnfolded = 20

/** Whether the changes of a draft are shown so: those of an upgrade are whole tables. */
export const isFolded = ({ upgrade, changes }: Pick<Draft, 'upgrade' | 'changes'>): boolean =>
  upgrade !== null || changes.length > mostUnfolded

/** The last value of a table was seen unchanged until a day. */
export type Confirmation = { readonly key: string; readonly until: string | null }

/** Changes by table, and tables by theme in the order of the grid. */
export function tablesOf<C extends RowChange>(
  changes: readonly C[],
  grid: Grid,
  confirmations: readonly Confirmation[],
): readonly ThemeChange<C>[] {
  const until = new Map(confirmations.map((confirmation) => [confirmation.key, confirmation.until]))
  const lines = new Map(grid.lines.map((line) => [line.key, line]))
  const tables = [...Map.groupBy(changes, ({ key }) => key)].map(([key, list]) => ({
    key,
    label: list[0]?.label ?? key,
    line: lines.get(key) ?? null,
    changes: list,
    confirmedUntil: until.get(key) ?? null,
  }))
  const themes = [...grid.themes.map(({ key, label }) => ({ key, label })), { key: null, label: null }]
  return themes
    .map(({ key, label }) => ({ theme: label, tables: tables.filter(({ line }) => (line?.theme ?? null) === key) }))
    .filter(({ tables: some }) => some.length > 0)
}
