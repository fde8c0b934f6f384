import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { shownInstant } from '../numbers/day.ts'
import { Notice } from '../parts/notice.tsx'
import { SureButtons } from '../parts/sure-buttons.tsx'
import type { FactorProblem, Passkey } from '../session/factor.ts'
import { removePasskey } from '../session/passkeys.ts'
import { useWords } from '../words/i18n.ts'

/** One passkey, when it was added and last served; removed when asked twice. */
export function PasskeyLine({ passkey, removed }: { passkey: Passkey; removed: () => void }) {
  const { t, langue } = useWords()
  const { id, name, addedAt, usedAt } = passkey
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<FactorProblem | null>(null)
  async function remove() {
    setBusy(true)
    const refused = await removePasskey(id)
    setBusy(false)
    setProblem(refused)
    if (!refused) removed()
  }
  return (
    <Stack component="li" gap="xs">
      <Group justify="space-between" gap="xs">
        <Stack gap={0}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {t('passkeys.added', { day: shownInstant(addedAt, langue) })}{' '}
            {usedAt ? t('passkeys.used', { day: shownInstant(usedAt, langue) }) : t('passkeys.neverUsed')}
          </Text>
        </Stack>
        {asked ? null : (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('passkeys.removeNamed', { name })}
            onClick={() => setAsked(true)}
          >
            {t('passkeys.remove')}
          </Button>
        )}
      </Group>
      {asked ? (
        <Group gap="xs">
          <Text size="sm">{t('passkeys.removeHint')}</Text>
          <SureButtons
            action={t('passkeys.removeNow')}
            busy={busy}
            act={() => void remove()}
            cancel={() => setAsked(false)}
          />
        </Group>
      ) : null}
      {problem ? <Notice tone="bad">{t(`factor.problems.${problem}`)}</Notice> : null}
    </Stack>
  )
}
