import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { EnrolFactor } from './enrol-factor.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Factors } from '../session/factor.ts'
import { useWords } from '../words/i18n.ts'

/** One's authenticator application: enrolled here, or replaced by another. */
export function AuthenticatorSection({ factors, changed }: { factors: Factors; changed: () => void }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const [replaced, setReplaced] = useState(false)
  const { authenticator } = factors
  function done() {
    setAsking(false)
    setReplaced(authenticator)
    changed()
  }
  return (
    <Stack component="section" className="card" gap="sm" aria-labelledby="authenticator">
      <Title order={2} id="authenticator">
        {t('account.application')}
      </Title>
      {replaced ? <Notice tone="good">{t('account.replaced')}</Notice> : null}
      <Text>{authenticator ? t('account.has') : t('account.none')}</Text>
      {asking ? (
        <>
          {authenticator ? <Text>{t('account.replaceHint')}</Text> : null}
          <EnrolFactor done={done} />
          <Group>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('states.cancel')}
            </Button>
          </Group>
        </>
      ) : (
        <Group>
          <Button variant={authenticator ? 'default' : 'filled'} onClick={() => setAsking(true)}>
            {authenticator ? t('account.replace') : t('account.enrol')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
