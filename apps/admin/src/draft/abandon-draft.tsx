import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Draft } from './draft-parts.ts'
import { Notice } from '../parts/notice.tsx'

const Abandon = graphql(`
  mutation AbandonDraft($draft: ID!, $version: Int!, $langue: Langue) {
    result: abandonDraft(draft: $draft, version: $version) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

/** Gives a draft up, after asking once. */
export function AbandonDraft({ draft }: { draft: Draft }) {
  const { t, langue } = useWords()
  const [asked, setAsked] = useState(false)
  const { run, busy, problem } = useAction(Abandon)
  if (!asked)
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('draft.abandon')}
      </Button>
    )
  return (
    <Group gap="xs" role="group" aria-label={t('draft.abandon')}>
      <Text size="sm">{t('draft.abandonSure')}</Text>
      <Button
        color="red.9"
        loading={busy}
        onClick={() => void run({ draft: draft.id, version: draft.version, langue })}
      >
        {t('draft.abandonYes')}
      </Button>
      <Button variant="default" onClick={() => setAsked(false)}>
        {t('states.cancel')}
      </Button>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </Group>
  )
}
