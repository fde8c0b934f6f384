import { Stack, Title } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Draft } from '../draft/draft-parts.ts'
import { Discussion } from './discussion.tsx'
import type { Thread } from './discussion-parts.ts'

/** What was said of values that stand beside no change on the page. */
export function OtherThreads({ draft, threads }: { draft: Draft; threads: readonly Thread[] }) {
  const { t } = useWords()
  if (threads.length === 0) return null
  return (
    <Stack component="section" gap="sm" aria-label={t('comments.others')}>
      <Title order={2}>{t('comments.others')}</Title>
      <Discussion draft={draft} threads={threads} topics={[]} named />
    </Stack>
  )
}
