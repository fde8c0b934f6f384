import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useWords } from '../words/i18n.ts'

/** Grey lines where the page will be. */
export function Loading() {
  const { t } = useWords()
  return (
    <Stack gap="md" role="status">
      <VisuallyHidden>{t('states.loading')}</VisuallyHidden>
      <Skeleton h={36} w="40%" />
      <Skeleton h={18} w="65%" />
      <Skeleton h={260} mt="md" />
    </Stack>
  )
}
