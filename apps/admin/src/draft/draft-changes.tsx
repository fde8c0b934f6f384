import { Stack, Title } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import { ChangeList } from '../changes/change-list.tsx'
import { CheckList } from '../checks/check-list.tsx'
import { apartIn, type Discussed } from '../discussion/discussion-parts.ts'
import type { Grid } from '../grid/grid-parts.ts'
import { OtherThreads } from '../discussion/other-threads.tsx'
import { isFolded } from '../changes/tables-of.ts'
import { WriteNote } from '../doctrine/write-note.tsx'

/** What a draft changes and what the checks say of it: side by side, or the checks first where the changes fill the page. */
export function DraftChanges({ draft, grid }: { draft: Discussed; grid: Grid }) {
  const { t } = useWords()
  const changes = (
    <Stack component="section" gap="sm" key="changes">
      <Title order={2}>{t('draft.changes')}</Title>
      <ChangeList draft={draft} grid={grid} />
      {draft.allowed.includes('EDIT') && !draft.upgrade && draft.restores === null ? (
        <WriteNote draft={draft} lines={grid.lines} />
      ) : null}
      <OtherThreads draft={draft} threads={apartIn(draft)} />
    </Stack>
  )
  const checks = (
    <Stack component="section" gap="sm" key="checks">
      <Title order={2}>{t('draft.checks')}</Title>
      <div className="card">
        <CheckList checks={draft.checks} writable={draft.allowed.includes('EDIT') ? draft : null} />
      </div>
    </Stack>
  )
  return isFolded(draft) ? <Stack gap="xl">{[checks, changes]}</Stack> : <div className="side">{[changes, checks]}</div>
}
