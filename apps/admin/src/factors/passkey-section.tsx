import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Factors } from '../session/factor.ts'
import { offersPasskeys } from '../session/passkeys.ts'
import { useWords } from '../words/i18n.ts'
import { AddPasskey } from './add-passkey.tsx'
import { PasskeyLine } from './passkey-line.tsx'

/** One's passkeys, and the way to add one where this address allows it. */
export function PasskeySection({ factors, changed }: { factors: Factors; changed: () => void }) {
  const { t } = useWords()
  const [adding, setAdding] = useState(false)
  const { passkeys, passkeysAt } = factors
  function added() {
    setAdding(false)
    changed()
  }
  return (
    <Stack component="section" className="card" gap="sm" align="stretch" aria-labelledby="passkeys">
      <Title order={2} id="passkeys">
        {t('passkeys.title')}
      </Title>
      <Text>{t('passkeys.intro')}</Text>
      {passkeys.length > 0 ? (
        <ul className="list" aria-label={t('passkeys.title')}>
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} removed={changed} />
          ))}
        </ul>
      ) : (
        <Text c="dimmed">{t('passkeys.empty')}</Text>
      )}
      {passkeysAt === null ? (
        <Text c="dimmed">{t('passkeys.unavailable')}</Text>
      ) : passkeysAt !== window.location.origin ? (
        <Text>
          {t('passkeys.elsewhere')}{' '}
          <Anchor underline="always" href={`${passkeysAt}/admin/compte`}>
            {passkeysAt}
          </Anchor>
        </Text>
      ) : !offersPasskeys() ? (
        <Text c="dimmed">{t('passkeys.oldBrowser')}</Text>
      ) : adding ? (
        <AddPasskey done={added} cancel={() => setAdding(false)} />
      ) : (
        <Button variant="default" style={{ alignSelf: 'start' }} onClick={() => setAdding(true)}>
          {t('passkeys.add')}
        </Button>
      )}
    </Stack>
  )
}
