import { Anchor, Divider, Stack, Text } from '@mantine/core'
import { PasskeyButton } from './passkey-button.tsx'
import { useFactors } from './use-factors.ts'
import { proveCode } from '../session/factor.ts'
import { offersPasskeys, provePasskey } from '../session/passkeys.ts'
import { useWords } from '../words/i18n.ts'
import { CodeForm } from './code-form.tsx'

/** Asks for the second factor: a passkey where there is one, else a code of the application, or a recovery code. */
export function ProveFactor({ done }: { done: () => void }) {
  const { t } = useWords()
  const { found } = useFactors()
  const known = typeof found === 'object' ? found : null
  const onlyPasskeys = known !== null && !known.authenticator
  async function send(code: string) {
    const refused = await proveCode(code)
    if (!refused) done()
    return refused
  }
  return (
    <Stack gap="md">
      {known && known.passkeys.length > 0 ? (
        <>
          {offersPasskeys() ? (
            <PasskeyButton label={t('passkeys.prove')} ask={provePasskey} done={done} main />
          ) : known.passkeysAt ? (
            <Text size="sm">
              {t('passkeys.elsewhere')}{' '}
              <Anchor underline="always" href={`${known.passkeysAt}/admin/`}>
                {known.passkeysAt}
              </Anchor>
            </Text>
          ) : null}
          <Divider label={t('passkeys.or')} />
        </>
      ) : null}
      <CodeForm
        action={t('factor.prove')}
        label={onlyPasskeys ? t('factor.recoveryCode') : undefined}
        hint={onlyPasskeys ? undefined : t('factor.codeHint')}
        send={send}
      />
    </Stack>
  )
}
