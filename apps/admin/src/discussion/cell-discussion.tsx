import { Divider, Stack, Title } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Draft } from '../draft/draft-parts.ts'
import { Discussion } from './discussion.tsx'
import type { Thread } from './discussion-parts.ts'
import { cellAt, type Cell, type Grid, type Line } from '../grid/grid-parts.ts'

type Props = { draft: Draft; grid: Grid; threads: readonly Thread[]; line: Line; cell: Cell }

/** What was said of the rows of a cell and of its parameter; of the PASS it is said of the PMSS that sets it. */
export function CellDiscussion({ draft, grid, threads, line, cell }: Props) {
  const { t } = useWords()
  const spoken = line.key === 'pass' ? cellAt(grid, { key: 'pmss', year: cell.year }) : { line, cell }
  if (!spoken || spoken.line.derived) return null
  const { key, label } = spoken.line
  const here = threads.filter(
    (thread) => thread.key === key && (thread.from === null || thread.from.startsWith(String(cell.year))),
  )
  const rows = spoken.cell.rows.toReversed().map(({ from }) => ({ key, from, label }))
  return (
    <Stack gap="sm" component="section" mt="xl" aria-label={t('comments.title')}>
      <Divider />
      <Title order={3}>{t('comments.title')}</Title>
      <Discussion draft={draft} threads={here} topics={[...rows, { key, from: null, label }]} named />
    </Stack>
  )
}
