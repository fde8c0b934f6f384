import type { ReactNode } from 'react'
import css from './impact.module.css'

/** A column: its heading, and what it shows of a row; null where there is nothing to say. */
export type Column<Row> = { readonly label: string; readonly show: (row: Row) => ReactNode }

type Props<Row> = {
  label: string
  rowLabel: string
  rows: readonly Row[]
  nameOf: (row: Row) => string
  columns: readonly Column<Row>[]
}

/** Numbers in columns, each row under its name; on a narrow screen each row is a card. */
export function NumbersTable<Row>({ label, rowLabel, rows, nameOf, columns }: Props<Row>) {
  return (
    <table className={`${css['table']} stacked numbers`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{rowLabel}</th>
          {columns.map((column) => (
            <th scope="col" key={column.label}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={nameOf(row)}>
            <th scope="row">{nameOf(row)}</th>
            {columns.map((column) => (
              <Cell key={column.label} label={column.label} shown={column.show(row)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ label, shown }: { label: string; shown: ReactNode }) {
  return (
    <td data-label={label} className={shown === null ? css['empty'] : undefined}>
      <span>{shown ?? '–'}</span>
    </td>
  )
}
