import { Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import { Notice } from '../parts/notice.tsx'

/** Tells whoever decides that something was asked and not settled; it holds nothing up. */
export function OpenThreads({ count }: { count: number }) {
  const { t } = useWords()
  if (count === 0) return null
  return (
    <Notice tone="mind" title={t('comments.mind', { count })}>
      <Text inherit>{t('comments.mindHint')}</Text>
    </Notice>
  )
}
