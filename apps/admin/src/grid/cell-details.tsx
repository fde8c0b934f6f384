import { Stack, Text, Title } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { shownDay } from '../numbers/day.ts'
import { shownValue } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import { rowBefore } from './grid-parts.ts'
import type { Cell, Line, Row } from './grid-parts.ts'
import { Notice } from '../parts/notice.tsx'
import { RowCard } from './row-card.tsx'

// a picture is fetched once there is something to draw
const History = lazy(async () => ({ default: (await import('../history/history.tsx')).History }))

type Props = { line: Line; cell: Cell; take?: (row: Row) => void }

/** What stands behind a cell: its value, how far it is verified, and its rows with their sources. */
export function CellDetails({ line, cell, take }: Props) {
  const { t, langue } = useWords()
  const eve = rowBefore(line, `${cell.year}-01-01`)
  const begins = cell.rows.some(({ from }) => from === `${cell.year}-01-01`)
  const older = cell.value !== null && !begins && !eve ? line.cells[0]?.year : null
  const carried = begins ? undefined : eve
  return (
    <Stack gap="lg">
      <Stack gap={0}>
        <Text size="sm" c="dimmed">
          {t('cell.on1January', { year: cell.year })}
        </Text>
        <Text fz={28} ff="heading" fw={600} className="numbers" fs={line.derived ? 'italic' : 'normal'}>
          {cell.value === null ? t('grid.noValue') : shownValue(cell.value, line, langue)}
        </Text>
      </Stack>
      {cell.absence ? <Notice tone="mind">{cell.absence}</Notice> : null}
      {cell.projected ? (
        <Notice tone="mind">
          {line.verifiedUntil
            ? t('cell.projectedHint', { day: shownDay(line.verifiedUntil, langue) })
            : t('cell.projectedDerived')}
          {line.expected ? ` ${t('cell.expected', { expected: line.expected })}` : ''}
        </Notice>
      ) : null}
      {line.derived ? (
        <Text c="dimmed">{line.key === 'pass' ? t('cell.passHint') : t('cell.derivedHint')}</Text>
      ) : (
        <>
          <Rows title={t('cell.inYear', { year: cell.year })} none={t('cell.noneInYear', { year: cell.year })}>
            {cell.rows.map((row) => (
              <RowCard key={row.from} row={row} line={line} take={take} />
            ))}
          </Rows>
          {carried ? (
            <Rows title={t('cell.inForce')}>
              <RowCard row={carried} line={line} />
            </Rows>
          ) : older ? (
            <Text c="dimmed">{t('cell.older', { year: older })}</Text>
          ) : null}
        </>
      )}
      <Suspense>
        <History line={line} />
      </Suspense>
    </Stack>
  )
}

function Rows({ title, none, children }: { title: string; none?: string; children: ReactNode }) {
  const empty = Array.isArray(children) && children.length === 0
  return (
    <Stack gap="xs">
      <Title order={3}>{title}</Title>
      {empty ? <Text c="dimmed">{none}</Text> : <ul className="list">{children}</ul>}
    </Stack>
  )
}
