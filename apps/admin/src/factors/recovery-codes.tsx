import { Button, Checkbox, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/i18n.ts'

/** The codes that serve where the second factor is lost: shown once, so that whoever goes on says that they are kept. */
export function RecoveryCodes({ codes, done }: { codes: readonly string[]; done: () => void }) {
  const { t } = useWords()
  const [kept, setKept] = useState(false)
  return (
    <Stack gap="md">
      <Text>{t('factor.recoveryIntro')}</Text>
      <ul className="recovery mono" aria-label={t('factor.recoveryTitle')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyButton value={codes.join('\n')}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? t('states.copied') : t('factor.recoveryCopy')}
          </Button>
        )}
      </CopyButton>
      <Checkbox
        label={t('factor.recoveryKept')}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Group>
        <Button size="md" disabled={!kept} onClick={done}>
          {t('factor.goOn')}
        </Button>
      </Group>
    </Stack>
  )
}
