import { Button, Stack, Text } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from './action.ts'
import { ChangeCard } from './change-card.tsx'
import type { Draft } from './draft-parts.ts'
import type { Line } from './grid-parts.ts'
import { Notice } from './notice.tsx'

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
export function ChangeList({ draft, lines }: { draft: Draft; lines: readonly Line[] }) {
  const { t, langue } = useWords()
  const { run, busy, problem } = useAction(RemoveChange, ['DraftWithGrid'])
  const { id, version, changes, allowed } = draft
  if (changes.length === 0) return <Text c="dimmed">{t('draft.noChange')}</Text>
  return (
    <Stack gap="sm">
      {problem ? (
        <Notice tone="bad" title={problem.conflict ? t('editor.conflictTitle') : undefined}>
          {problem.message}
        </Notice>
      ) : null}
      <ul className="list">
        {changes.map((change) => (
          <ChangeCard
            key={change.id}
            change={change}
            lines={lines}
            heading={3}
            action={
              allowed.includes('EDIT') ? (
                <Button
                  variant="default"
                  size="compact-sm"
                  style={{ flexShrink: 0 }}
                  disabled={busy}
                  aria-label={t('draft.removeNamed', { label: change.label })}
                  onClick={() => void run({ draft: id, version, change: change.id, langue })}
                >
                  {t('draft.remove')}
                </Button>
              ) : null
            }
          />
        ))}
      </ul>
    </Stack>
  )
}
