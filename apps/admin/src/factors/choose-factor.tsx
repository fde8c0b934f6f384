import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { EnrolFactor } from './enrol-factor.tsx'
import { offersPasskeys } from '../session/passkeys.ts'
import { useWords } from '../words/i18n.ts'
import { AddPasskey } from './add-passkey.tsx'

/** The first factor of somebody: an authenticator application, or a passkey where this address allows it. */
export function ChooseFactor({ done }: { done: () => void }) {
  const { t } = useWords()
  const [passkey, setPasskey] = useState(false)
  if (passkey) return <AddPasskey done={done} cancel={() => setPasskey(false)} />
  return (
    <Stack gap="md">
      {offersPasskeys() ? (
        <Button variant="default" size="md" onClick={() => setPasskey(true)}>
          {t('passkeys.enrol')}
        </Button>
      ) : null}
      <EnrolFactor done={done} />
    </Stack>
  )
}
