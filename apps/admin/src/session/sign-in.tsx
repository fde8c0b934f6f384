import { Divider, Stack } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { PasskeyButton } from '../factors/passkey-button.tsx'
import type { Step } from './factor.ts'
import { enterByPasskey, offersPasskeys } from './passkeys.ts'
import { useWords } from '../words/i18n.ts'
import { Loading } from '../parts/loading.tsx'
import { ProveFactor } from '../factors/prove-factor.tsx'
import { SignInForm } from './sign-in-form.tsx'

const ChooseFactor = lazy(async () => ({ default: (await import('../factors/choose-factor.tsx')).ChooseFactor }))

type Props = { email?: string | undefined; step: Step | null; move: (step: Step) => void; done: () => void }

/** Signing in, step by step: the password, then the second factor, which is enrolled first by whoever must have one. */
export function SignIn({ email, step, move, done }: Props) {
  const { t } = useWords()
  if (step === 'FACTOR') return <ProveFactor done={done} />
  if (step === 'ENROL')
    return (
      <Suspense fallback={<Loading />}>
        <ChooseFactor done={done} />
      </Suspense>
    )
  return (
    <Stack gap="md">
      <SignInForm email={email} done={(next) => (next ? move(next) : done())} />
      {offersPasskeys() ? (
        <>
          <Divider label={t('passkeys.or')} />
          <PasskeyButton label={t('passkeys.enter')} ask={enterByPasskey} done={done} />
        </>
      ) : null}
    </Stack>
  )
}
