import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Check, Draft } from '../draft/draft-parts.ts'
import { Notice } from '../parts/notice.tsx'

const GiveReason = graphql(`
  mutation GiveReason($draft: ID!, $version: Int!, $warning: ID!, $reason: String!, $langue: Langue) {
    result: giveReason(draft: $draft, version: $version, warning: $warning, reason: $reason) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

/** Where the author says why what a check warns of is right. */
export function WarningReason({ draft, check }: { draft: Draft; check: Check }) {
  const { t, langue } = useWords()
  const [reason, setReason] = useState('')
  const { run, busy, problem } = useAction(GiveReason)
  function save(event: SyntheticEvent) {
    event.preventDefault()
    if (reason.trim() !== '') void run({ draft: draft.id, version: draft.version, warning: check.id, reason, langue })
  }
  return (
    <form onSubmit={save}>
      <Textarea
        label={t('checks.why')}
        aria-label={t('checks.whyOf', { message: check.message })}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" mt={6} loading={busy} disabled={reason.trim() === ''}>
        {t('checks.keep')}
      </Button>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </form>
  )
}
