import { rowVerifiedUntil, verifiedUntil, type Declaration, type Release, type Row, type Table } from '@abri/rules'
import type { DerivedKey } from '@abri/rules/derived'
import { declarations } from '@abri/rules/parameters'
import { textOf } from '../value-text.ts'
import type { Words } from '../words.ts'
import { derivedLine } from './derived-line.ts'

/** The parameters by civil year. */
export type Grid = { readonly years: readonly number[]; readonly lines: readonly GridLine[] }
export type GridLine = {
  readonly key: string
  readonly label: Words
  readonly theme: Declaration['theme']
  readonly unit: string
  readonly type: string
  readonly columns: readonly { readonly key: string; readonly label: Words }[]
  readonly derived: boolean
  readonly editable: boolean
  readonly verifiedUntil: string | null
  readonly expected: Words | null
  readonly cells: readonly GridCell[]
}
export type GridCell = {
  readonly year: number
  readonly value: string | null
  /** Why a derived figure is not there. */
  readonly absence: Words | null
  readonly projected: boolean
  readonly rows: readonly Row[]
  readonly changed: boolean
}

/** Derived figures stand after what they derive from. */
const AFTER: Readonly<Partial<Record<string, DerivedKey>>> = {
  pmss: 'pass',
  tauxDuSeuil: 'seuil',
  plafondSsi: 'indemniteMaximaleSsi',
  plafondCipav: 'indemniteMaximaleCipav',
}
const PMSS_FIRST_YEAR = 2015

/** The grid of a release, or of a draft against its base; `today` decides how far into the future it looks. */
export function gridOf(release: Release, base: Release | null, today: string): Grid {
  const starts = release.content.tables.flatMap(({ rows }) => rows.map(({ from }) => Number(from.slice(0, 4))))
  const last = Math.max(Number(today.slice(0, 4)) + 1, ...starts)
  const years = Array.from({ length: last - PMSS_FIRST_YEAR + 1 }, (_, i) => PMSS_FIRST_YEAR + i)
  const lines = Object.entries(declarations).flatMap(([key, declaration]) => {
    const derived = AFTER[key]
    return [
      storedLine(key, declaration, release, base, years),
      ...(derived ? [derivedLine(derived, declaration, release, base, years)] : []),
    ]
  })
  return { years, lines }
}

function storedLine(
  key: string,
  declaration: Declaration,
  release: Release,
  base: Release | null,
  years: readonly number[],
): GridLine {
  const { label, theme, unit, type, columns = {}, expected = null } = declaration
  const table = tableOf(release, key)
  const until = table.rows.length > 0 ? verifiedUntil(table) : null
  return {
    ...{ key, label, theme, unit, type, expected, derived: false, editable: true, verifiedUntil: until },
    columns: Object.entries(columns).map(([column, { label: words }]) => ({ key: column, label: words })),
    cells: years.map((year) => storedCell(table, base ? tableOf(base, key).rows : null, year)),
  }
}

function storedCell(table: Table, before: readonly Row[] | null, year: number): GridCell {
  const { rows } = table
  const inForce = inForceIn(rows, year)
  const until = inForce && rowVerifiedUntil(table, inForce)
  const within = rows.filter(({ from }) => from.startsWith(`${year}-`))
  const changed =
    before !== null &&
    JSON.stringify([inForce, within]) !==
      JSON.stringify([inForceIn(before, year), before.filter(({ from }) => from.startsWith(`${year}-`))])
  const value = inForce === null || inForce.value === null ? null : textOf(inForce.value)
  return { year, value, absence: null, projected: until !== null && `${year}-01-01` > until, rows: within, changed }
}

const tableOf = (release: Release, key: string) =>
  release.content.tables.find((table) => table.key === key) ?? { key, rows: [], confirmedUntil: null }
const inForceIn = (rows: readonly Row[], year: number): Row | null =>
  rows.findLast(({ from }) => from <= `${year}-01-01`) ?? null
