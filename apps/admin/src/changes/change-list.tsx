import { Button, Group, Stack, Text } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { ChangeCard } from './change-card.tsx'
import { ChangeTalk } from '../discussion/change-talk.tsx'
import { besideChanges, type Discussed } from '../discussion/discussion-parts.ts'
import type { Change } from '../draft/draft-parts.ts'
import { ChangesByTable } from './changes-by-table.tsx'
import type { Grid } from '../grid/grid-parts.ts'
import { MoveChange } from '../draft/move-change.tsx'
import { Notice } from '../parts/notice.tsx'
import { isFolded } from './tables-of.ts'

const RemoveChange = graphql(`
  mutation RemoveChange($draft: ID!, $version: Int!, $change: ID!, $langue: Langue) {
    result: removeChange(draft: $draft, version: $version, change: $change) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

/** What a draft changes; whoever may edit it can take a change out again. */
export function ChangeList({ draft, grid }: { draft: Discussed; grid: Grid }) {
  const { t, langue } = useWords()
  const { run, busy, problem } = useAction(RemoveChange, ['DraftWithGrid'])
  const { id, version, changes, confirmations, allowed } = draft
  if (changes.length === 0) return <Text c="dimmed">{t('draft.noChange')}</Text>
  const nameOf = (change: Change) => `${change.label}, ${shownDay((change.after ?? change.before)?.from ?? '', langue)}`
  const beside = besideChanges(draft.threads, changes)
  const remove = (change: Change) => (
    <Group gap={6} justify="flex-end" style={{ flexShrink: 0 }}>
      {draft.upgrade || draft.restores !== null || changes.length < 2 ? null : (
        <MoveChange draft={draft} change={change.id} label={nameOf(change)} />
      )}
      <Button
        variant="default"
        size="compact-sm"
        disabled={busy}
        aria-label={t('draft.removeNamed', { label: nameOf(change) })}
        onClick={() => void run({ draft: id, version, change: change.id, langue })}
      >
        {t('draft.remove')}
      </Button>
    </Group>
  )
  return (
    <Stack gap="sm">
      {problem ? (
        <Notice tone="bad" title={problem.conflict ? t('editor.conflictTitle') : undefined}>
          {problem.message}
        </Notice>
      ) : null}
      {isFolded(draft) ? (
        <ChangesByTable
          changes={changes}
          confirmations={confirmations}
          grid={grid}
          action={allowed.includes('EDIT') ? remove : undefined}
        />
      ) : (
        <ul className="list">
          {changes.map((change) => (
            <ChangeCard
              key={change.id}
              change={change}
              lines={grid.lines}
              heading={3}
              action={allowed.includes('EDIT') ? remove(change) : null}
              talk={<ChangeTalk draft={draft} change={change} threads={beside.of(change.id)} />}
            />
          ))}
        </ul>
      )}
    </Stack>
  )
}
