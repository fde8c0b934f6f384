import { Button, Stack, Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import { errorCode } from './error-code.ts'
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

/** The reason of a failure in words. */
export function useReason(error: unknown): string {
  const { t } = useWords()
  const code = errorCode(error)
  if (code === undefined) return t('states.unreachable')
  return t(code === 'FORBIDDEN' ? 'states.forbidden' : 'states.broken')
}
