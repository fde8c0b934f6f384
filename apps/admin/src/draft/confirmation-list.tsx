import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Draft } from './draft-parts.ts'
import { Notice } from '../parts/notice.tsx'
import { SourceLink } from '../parts/source-link.tsx'

const RemoveConfirmation = graphql(`
  mutation RemoveConfirmation($draft: ID!, $version: Int!, $key: ID!, $langue: Langue) {
    result: removeConfirmation(draft: $draft, version: $version, key: $key) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

/** The values that somebody saw unchanged, grouped by what they looked at; each can be taken out again by whoever may edit. */
export function ConfirmationList({ draft, editable = false }: { draft: Draft; editable?: boolean }) {
  const { t, langue } = useWords()
  const { run, busy, problem } = useAction(RemoveConfirmation, ['DraftWithGrid'])
  const { id, version, confirmations } = draft
  if (confirmations.length === 0) return null
  const looks = Map.groupBy(confirmations, ({ seen, url, seenOn }) => JSON.stringify([seen, url, seenOn]))
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('confirm.list')}</Title>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      {[...looks].map(([look, list]) => (
        <Stack gap={6} className="card" key={look}>
          {list[0]?.seen && list[0].seenOn ? (
            <Text size="sm" c="dimmed">
              {t('confirm.seenOn', { day: shownDay(list[0].seenOn, langue), seen: list[0].seen })}{' '}
              {list[0].url ? <SourceLink url={list[0].url}>{list[0].url}</SourceLink> : null}
            </Text>
          ) : null}
          <ul className="list">
            {list.map(({ key, label, until }) => (
              <li key={key}>
                <Group justify="space-between" wrap="nowrap">
                  <Text>
                    {until === null
                      ? t('confirm.dropped', { label })
                      : t('confirm.line', { label, day: shownDay(until, langue) })}
                  </Text>
                  {editable && draft.allowed.includes('EDIT') ? (
                    <Button
                      variant="default"
                      size="compact-sm"
                      style={{ flexShrink: 0 }}
                      disabled={busy}
                      aria-label={t('confirm.removeNamed', { label })}
                      onClick={() => void run({ draft: id, version, key, langue })}
                    >
                      {t('draft.remove')}
                    </Button>
                  ) : null}
                </Group>
              </li>
            ))}
          </ul>
        </Stack>
      ))}
    </Stack>
  )
}
