import { Button, Group, Stack, Text } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { AbandonDraft } from './abandon-draft.tsx'
import { useAction } from '../parts/action.ts'
import type { Draft } from './draft-parts.ts'
import { Notice } from '../parts/notice.tsx'

const SubmitDraft = graphql(`
  mutation SubmitDraft($draft: ID!, $version: Int!, $langue: Langue) {
    result: submitDraft(draft: $draft, version: $version) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

/** What can be done with a draft as a whole; a button that cannot be used says why. */
export function DraftActions({ draft, moved }: { draft: Draft; moved: boolean }) {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const { run, busy, problem } = useAction(SubmitDraft, ['DraftWithGrid'])
  const blocked = useBlocked(draft, moved)
  const toReview = draft.status !== 'OPEN' && draft.status !== 'ABANDONED'
  async function submit() {
    const after = await run({ draft: draft.id, version: draft.version, langue })
    if (after) await navigate({ to: '/relecture/$id', params: { id: draft.id } })
  }
  return (
    <Stack gap={6} align="flex-end" maw="26rem">
      <Group gap="sm">
        {draft.allowed.includes('ABANDON') ? <AbandonDraft draft={draft} /> : null}
        {toReview ? (
          <Button component={Link} to={`/relecture/${draft.id}`}>
            {t('draft.review')}
          </Button>
        ) : (
          <Button disabled={blocked !== null} aria-describedby="blocked" loading={busy} onClick={() => void submit()}>
            {t('draft.submit')}
          </Button>
        )}
      </Group>
      <Text id="blocked" size="sm" c="dimmed" ta="right">
        {toReview ? null : blocked}
      </Text>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </Stack>
  )
}

function useBlocked({ status, changes, confirmations, checks, allowed }: Draft, moved: boolean): string | null {
  const { t } = useWords()
  const awaited = checks.filter(({ awaitsReason }) => awaitsReason).length
  const errors = checks.filter(({ level }) => level === 'ERROR').length
  if (status !== 'OPEN') return t('draft.closed')
  if (moved) return t('draft.movedShort')
  if (!allowed.includes('EDIT')) return t('draft.notYours')
  if (changes.length === 0 && confirmations.length === 0) return t('draft.blockedEmpty')
  if (errors > 0) return t('draft.blocked', { count: errors })
  if (awaited > 0) return t('checks.awaiting', { count: awaited })
  return allowed.includes('SUBMIT') ? null : t('draft.notYours')
}
