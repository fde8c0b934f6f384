import { CombinedGraphQLErrors } from '@apollo/client'
import { Button, Stack, Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import { Notice } from './notice.tsx'

/** A page that could not be read: why, and a way to try again. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useWords()
  return (
    <Notice tone="bad" title={t('states.failed')}>
      <Stack gap="sm" align="flex-start">
        <Text>{useReason(error)}</Text>
        <Button variant="default" onClick={retry}>
          {t('states.retry')}
        </Button>
      </Stack>
    </Notice>
  )
}

/** The reason of a failure in words: what the server said, or that it did not answer. */
export function useReason(error: unknown): string {
  const { t } = useWords()
  if (!CombinedGraphQLErrors.is(error)) return t('states.unreachable')
  return error.errors.some(({ extensions }) => extensions?.['code'] === 'FORBIDDEN')
    ? t('states.forbidden')
    : error.message
}
