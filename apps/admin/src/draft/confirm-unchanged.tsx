import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'

const ConfirmUnchangedMutation = graphql(`
  mutation ConfirmUnchanged(
    $draft: ID!
    $version: Int!
    $keys: [ID!]!
    $until: Day!
    $seen: String!
    $url: String
    $langue: Langue
  ) {
    result: confirmUnchanged(draft: $draft, version: $version, keys: $keys, until: $until, seen: $seen, url: $url) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

type Props = {
  draft: { id: string; version: number }
  keys: readonly string[]
  saved: (count: number) => void
  stop: () => void
}

/** Until when the parameters ticked in the grid stand, and what was looked at. */
export function ConfirmUnchanged({ draft, keys, saved, stop }: Props) {
  const { t, langue } = useWords()
  const { run, busy, problem } = useAction(ConfirmUnchangedMutation, ['DraftWithGrid'])
  const [typed, setTyped] = useState({ until: endOfNextYear(), seen: '', url: '' })
  const put = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    const { until, seen, url } = typed
    const asked = { draft: draft.id, version: draft.version, keys: [...keys], until, seen, url: url.trim() || null }
    if (await run({ ...asked, langue })) saved(keys.length)
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate aria-label={t('confirm.title')}>
      <Stack gap="sm">
        <Title order={2}>{t('confirm.title')}</Title>
        <Text>{t('confirm.intro')}</Text>
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <TextInput
            label={t('confirm.until')}
            description={t('confirm.untilHint')}
            type="date"
            value={typed.until}
            onChange={(event) => put({ until: event.currentTarget.value })}
          />
          <TextInput
            label={t('confirm.seen')}
            description={t('confirm.seenExample')}
            value={typed.seen}
            onChange={(event) => put({ seen: event.currentTarget.value })}
          />
          <TextInput
            label={`${t('confirm.url')} (${t('editor.optional')})`}
            description="https://www.legifrance.gouv.fr/…"
            type="url"
            value={typed.url}
            onChange={(event) => put({ url: event.currentTarget.value })}
          />
        </Group>
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
        <Group justify="flex-end">
          <Text role="status" c="dimmed" className="numbers">
            {t('confirm.chosen', { count: keys.length })}
          </Text>
          <Button variant="default" onClick={stop}>
            {t('confirm.stop')}
          </Button>
          <Button type="submit" loading={busy} disabled={keys.length === 0}>
            {t('confirm.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const endOfNextYear = (): string => `${new Date().getFullYear() + 1}-12-31`
