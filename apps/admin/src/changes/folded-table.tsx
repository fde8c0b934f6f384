import { useState } from 'react'
import type { ReactNode } from 'react'
import { shownDay } from '../numbers/day.ts'
import { shownValue } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import { RowsTable } from './rows-table.tsx'
import type { RowChange, TableChange } from './tables-of.ts'
import css from './changes-by-table.module.css'

type Props<C extends RowChange> = {
  table: TableChange<C>
  opened: boolean
  action?: ((change: C) => ReactNode) | undefined
}

/** One table in one line; its rows are drawn once it is unfolded. */
export function FoldedTable<C extends RowChange>({ table, opened, action }: Props<C>) {
  const { t, langue } = useWords()
  const [open, setOpen] = useState(opened)
  const { label, line, changes, confirmedUntil } = table
  const latest = line?.type === 'TABLE' ? undefined : changes.at(-1)?.after?.value
  const unsure = changes.filter(({ after }) => after?.confidence === 'LOW').length
  return (
    <details className={css['table']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={css['label']}>{label}</span>
        <span className={css['facts']}>
          {t('byTable.summary', { count: changes.length })}
          {latest !== undefined && latest !== null && line
            ? ` · ${t('byTable.latest', { value: shownValue(latest, line, langue) })}`
            : ''}
          {confirmedUntil ? ` · ${t('byTable.confirmed', { day: shownDay(confirmedUntil, langue) })}` : ''}
        </span>
        {unsure > 0 ? <span className="mark tuile">{t('byTable.unsure', { count: unsure })}</span> : null}
      </summary>
      {open ? <RowsTable table={table} action={action} /> : null}
    </details>
  )
}
