import { memo } from 'react'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { CellInput } from './cell-input.tsx'
import { GridCell } from './grid-cell.tsx'
import type { Line } from './grid-parts.ts'
import type { Picking } from './picked.ts'
import type { Typing } from './typing.ts'
import css from './year-grid.module.css'

type Props = {
  line: Line
  at: number
  /** The years that are spoken of and not settled, and an asterisk for all of it. */
  talked: string
  /** The column that Tab stops at, where it is on this line. */
  stop: number | null
  /** Whether the line is ticked; null where it cannot be. */
  picked: boolean | null
  toggle: Picking['toggle'] | undefined
  typing: Typing | null
}

const units = [
  'EUR',
  'EUR_PER_HOUR',
  'EUR_PER_DAY',
  'EUR_PER_MONTH',
  'EUR_PER_YEAR',
  'TIMES_PASS',
  'TIMES_SMIC',
  'HOURS',
  'DAYS',
  'WEEKS',
  'MONTHS',
  'QUARTERS',
  'YEARS',
] as const

/** One parameter over the years, with its unit, and its columns where it is a table; drawn again only where something of its own changed. */
export const GridLine = memo(function GridLine({ line, at, talked, stop, picked, toggle, typing }: Props) {
  const { t, langue } = useWords()
  const until = line.cells.some(({ projected }) => projected) ? line.verifiedUntil : null
  const unit = units.find((known) => known === line.unit)
  return (
    <tr className={line.derived ? css['derived'] : undefined}>
      <th scope="row">
        {picked !== null ? (
          <input
            type="checkbox"
            className={css['pick']}
            checked={picked}
            aria-label={t('confirm.pick', { label: line.label })}
            onChange={() => toggle?.([line.key])}
          />
        ) : null}
        <span className={css['label']}>{line.label}</span>{' '}
        {unit ? <span className={css['unit']}>{t(`units.${unit}`)}</span> : null}{' '}
        {line.derived ? <span className="mark">{t('grid.derived')}</span> : null}
        {talked.includes('*') ? <span className="mark tuile">{t('comments.cell')}</span> : null}
        {until ? (
          <span className={css['until']}>
            {t('grid.projected', { day: shownDay(until, langue) })}
            {line.expected ? ` · ${line.expected}` : ''}
          </span>
        ) : null}
        {line.columns.map((column) => (
          <span className={css['column']} key={column.key}>
            {column.label}
          </span>
        ))}
      </th>
      {line.cells.map((cell, column) => (
        <td key={cell.year}>
          {typing?.at[1] === column ? (
            <CellInput
              line={line}
              cell={cell}
              first={typing.first}
              save={(text, move) => typing.save(text, line, move)}
              cancel={typing.cancel}
            />
          ) : (
            <GridCell
              line={line}
              cell={cell}
              place={`${at}:${column}`}
              stop={stop === column}
              talked={talked.includes(String(cell.year))}
            />
          )}
        </td>
      ))}
    </tr>
  )
})
