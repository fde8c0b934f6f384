import { Button, Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useWords } from '../words/i18n.ts'
import { ConfirmUnchanged } from './confirm-unchanged.tsx'
import { talkedOf, type Discussed } from '../discussion/discussion-parts.ts'
import { ExportDraft } from './export-draft.tsx'
import type { Cell, Grid, Line } from '../grid/grid-parts.ts'
import { ExpectedRows } from './expected-rows.tsx'
import { ImportDraft } from './import-draft.tsx'
import { Notice } from '../parts/notice.tsx'
import { usePicked } from '../grid/picked.ts'
import { useCellEntry } from '../grid/use-cell-entry.ts'
import { YearGrid } from '../grid/year-grid.tsx'

type Props = { draft: Discussed; grid: Grid; said: string; open: (line: Line, cell: Cell) => void }

const route = getRouteApi('/inside/brouillons/$id')
const keysIn = (text: string | undefined): readonly string[] | null => text?.split(',') ?? null

/** The grid of a draft, and what can be done with several of its lines at once. */
export function DraftGrid({ draft, grid, said, open }: Props) {
  const { t } = useWords()
  const { confirmer, attendus } = route.useSearch()
  const { picking, start, stop } = usePicked(keysIn(confirmer))
  const entry = useCellEntry(draft)
  const [importing, setImporting] = useState(false)
  const [done, setDone] = useState('')
  const talked = useMemo(() => talkedOf(draft.threads), [draft.threads])
  const editable = draft.allowed.includes('EDIT')
  function imported(count: number) {
    setImporting(false)
    setDone(t('exchange.written', { count }))
  }
  function confirmed(count: number) {
    stop()
    setDone(t('confirm.saved', { count }))
  }
  return (
    <Stack component="section" gap="sm" aria-label={t('draft.grid')}>
      <Text role="status" c="pin.8" fw={600}>
        {picking || importing || entry.problems.length > 0 ? '' : entry.done || done || said}
      </Text>
      <ExpectedRows keys={keysIn(attendus) ?? []} draft={draft} grid={grid} open={open} />
      {entry.problems.length > 0 ? (
        <Notice tone="bad" title={t('paste.refused')}>
          {entry.problems.map((problem) => (
            <Text inherit key={problem}>
              {problem}
            </Text>
          ))}
        </Notice>
      ) : null}
      {picking ? <ConfirmUnchanged draft={draft} keys={[...picking.keys]} saved={confirmed} stop={stop} /> : null}
      {importing ? <ImportDraft draft={draft} grid={grid} saved={imported} stop={() => setImporting(false)} /> : null}
      {picking || importing ? null : (
        <Group className="tools" gap="sm">
          {editable ? (
            <>
              <Button variant="default" onClick={start}>
                {t('confirm.start')}
              </Button>
              <Button variant="default" onClick={() => setImporting(true)}>
                {t('exchange.import')}
              </Button>
            </>
          ) : null}
          <ExportDraft id={draft.id} format="CSV" />
          <ExportDraft id={draft.id} format="JSON" />
        </Group>
      )}
      <YearGrid grid={grid} open={open} drafting talked={talked} picking={picking} entry={editable ? entry : null} />
    </Stack>
  )
}
