import { Button, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../words/i18n.ts'
import { ConfirmUnchanged } from './confirm-unchanged.tsx'
import type { Draft } from './draft-parts.ts'
import type { Cell, Grid, Line } from './grid-parts.ts'
import { ExpectedRows } from './expected-rows.tsx'
import { usePicked } from './picked.ts'
import { YearGrid } from './year-grid.tsx'

type Props = { draft: Draft; grid: Grid; said: string; open: (line: Line, cell: Cell) => void }

const route = getRouteApi('/inside/brouillons/$id')
const keysIn = (text: string | undefined): readonly string[] | null => text?.split(',') ?? null

/** The grid of a draft, and what can be done with several of its lines at once. */
export function DraftGrid({ draft, grid, said, open }: Props) {
  const { t } = useWords()
  const { confirmer, attendus } = route.useSearch()
  const { picking, start, stop } = usePicked(keysIn(confirmer))
  const [confirmed, setConfirmed] = useState('')
  function saved(count: number) {
    stop()
    setConfirmed(t('confirm.saved', { count }))
  }
  return (
    <Stack component="section" gap="sm" aria-label={t('draft.grid')}>
      <Text role="status" c="pin.8" fw={600}>
        {picking ? '' : confirmed || said}
      </Text>
      <ExpectedRows keys={keysIn(attendus) ?? []} draft={draft} grid={grid} open={open} />
      {picking ? <ConfirmUnchanged draft={draft} keys={[...picking.keys]} saved={saved} stop={stop} /> : null}
      {!picking && draft.allowed.includes('EDIT') ? (
        <Button variant="default" style={{ alignSelf: 'flex-end' }} onClick={start}>
          {t('confirm.start')}
        </Button>
      ) : null}
      <YearGrid grid={grid} open={open} drafting picking={picking} />
    </Stack>
  )
}
