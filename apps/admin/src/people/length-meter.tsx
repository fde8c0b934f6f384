import { Progress, Stack, Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'

const least = 15
const most = 256

/** Whether a password has a length that the server takes. */
export const longEnough = (length: number) => length >= least && length <= most

/** How far a password is from being long enough, as a bar and in words. */
export function LengthMeter({ length }: { length: number }) {
  const { t } = useWords()
  const text =
    length > most
      ? t('invitation.tooLong')
      : length < least
        ? t('invitation.missing', { count: least - length })
        : t('invitation.enough')
  return (
    <Stack gap={4} mt={-6}>
      <Progress
        value={Math.min(100, (length / least) * 100)}
        color={longEnough(length) ? 'pin' : 'tuile'}
        size="sm"
        aria-label={t('invitation.meter')}
      />
      <Text size="sm" c="dimmed" aria-live="polite">
        {text}
      </Text>
    </Stack>
  )
}
