import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'

/** Starts a draft from the current release. */
export const OpenDraftMutation = graphql(`
  mutation OpenDraft($title: String!, $langue: Langue) {
    result: openDraft(title: $title) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

/** Opens a draft under a title, and goes to it. */
export function OpenDraft() {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const [missing, setMissing] = useState(false)
  const { run, busy, problem } = useAction(OpenDraftMutation)
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setMissing(title.trim() === '')
    if (title.trim() === '') return
    const draft = await run({ title: title.trim(), langue })
    if (draft) await navigate({ to: '/brouillons/$id', params: { id: draft.id } })
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Group align="flex-end" wrap="wrap">
          <TextInput
            flex={1}
            miw="min(14rem, 100%)"
            label={t('drafts.name')}
            placeholder={t('drafts.nameExample')}
            error={missing ? t('drafts.nameMissing') : null}
            maxLength={120}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy}>
            {t('drafts.open')}
          </Button>
        </Group>
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      </Stack>
    </form>
  )
}
