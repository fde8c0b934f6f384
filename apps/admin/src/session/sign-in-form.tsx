import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { signIn } from './session.ts'
import type { Step } from './factor.ts'
import type { SignInProblem } from './session.ts'
import { useWords } from '../words/i18n.ts'
import { Notice } from '../parts/notice.tsx'

/** E-mail and password; a known e-mail is only shown. What was typed stays after a refusal. */
export function SignInForm({ email: known, done }: { email?: string | undefined; done: (step: Step | null) => void }) {
  const { t } = useWords()
  const [email, setEmail] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<SignInProblem | null>(null)
  const [busy, setBusy] = useState(false)
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setBusy(true)
    const answer = await signIn(known ?? email, password)
    setBusy(false)
    setProblem('problem' in answer ? answer.problem : null)
    if ('step' in answer) done(answer.step)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('session.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          readOnly={known !== undefined}
          value={known ?? email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('session.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus={known !== undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('states.show') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {problem ? <Notice tone="bad">{t(`session.problems.${problem}`)}</Notice> : null}
        <Button type="submit" size="md" loading={busy}>
          {t('session.signIn')}
        </Button>
      </Stack>
    </form>
  )
}
