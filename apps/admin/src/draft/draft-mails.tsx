import { useQuery } from '@apollo/client/react'
import { Text } from '@mantine/core'
import { useEffect } from 'react'
import { graphql } from '../generated/gql.ts'
import type { DraftStatus } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'
import { Copyable } from '../parts/copyable.tsx'
import { Notice } from '../parts/notice.tsx'

const DraftMailsQuery = graphql(`
  query DraftMails($draft: ID!) {
    draftMails(draft: $draft) {
      id
      kind
      name
      status
      problem
    }
  }
`)

/** Mails leave just after what they tell: they are asked for once more by then. */
const soon = 3000
const kindOf: Partial<Record<DraftStatus, string>> = {
  SUBMITTED: 'DRAFT_SUBMITTED',
  APPROVED: 'DRAFT_APPROVED',
  PUBLISHED: 'RELEASE_PUBLISHED',
}

/** Whom a mail told of where the draft is now; where one did not leave, the link to hand over. Nothing where no mail is sent. */
export function DraftMails({ draft, status }: { draft: string; status: DraftStatus }) {
  const { t } = useWords()
  const { data, refetch } = useQuery(DraftMailsQuery, { variables: { draft } })
  useEffect(() => {
    const timer = setTimeout(() => void refetch(), soon)
    return () => clearTimeout(timer)
  }, [refetch])
  const mails = data?.draftMails.filter(({ kind }) => kind === kindOf[status]) ?? []
  const namesOf = (some: typeof mails) => some.map(({ name }) => name).join(', ')
  const lost = mails.filter(({ status: state, problem }) => state === 'FAILED' || problem !== null)
  const told = mails.filter((mail) => !lost.includes(mail))
  return (
    <>
      {told.length > 0 ? (
        <Text c="dimmed" role="status">
          {t('mails.told', { names: namesOf(told) })}
        </Text>
      ) : null}
      {lost.length > 0 ? (
        <Notice tone="mind" title={t('mails.lost', { names: namesOf(lost) })}>
          <Text inherit mb="xs">
            {t('mails.lostHint', { problem: lost[0]?.problem ?? '' })}
          </Text>
          <Copyable value={`${location.origin}/admin/relecture/${draft}`} label={t('mails.copy')} whole />
        </Notice>
      ) : null}
    </>
  )
}
