import { Button, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../words/i18n.ts'
import type { Grid } from '../grid/grid-parts.ts'
import { FoldedTable } from './folded-table.tsx'
import { tablesOf } from './tables-of.ts'
import type { Confirmation, RowChange } from './tables-of.ts'

type Props<C extends RowChange> = {
  changes: readonly C[]
  grid: Grid
  confirmations?: readonly Confirmation[]
  action?: ((change: C) => ReactNode) | undefined
}

/** Many changes, by theme and table; a table is unfolded to read its rows with their sources. */
export function ChangesByTable<C extends RowChange>({ changes, grid, confirmations = [], action }: Props<C>) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  return (
    <Stack gap="md">
      <Button variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => setAll(!all)}>
        {t(all ? 'byTable.closeAll' : 'byTable.openAll')}
      </Button>
      {tablesOf(changes, grid, confirmations).map(({ theme, tables }) => (
        <Stack component="section" gap={6} key={theme}>
          <Title order={3} fz="md">
            {theme ?? t('byTable.other')}
          </Title>
          {tables.map((table) => (
            <FoldedTable key={`${table.key} ${all}`} table={table} opened={all} action={action} />
          ))}
        </Stack>
      ))}
    </Stack>
  )
}
