import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { Door } from '../parts/door.tsx'
import { LengthMeter, longEnough } from '../people/length-meter.tsx'
import { Notice } from '../parts/notice.tsx'
import { acceptInvitation } from '../session/session.ts'
import type { InvitationProblem } from '../session/session.ts'
import { useWords } from '../words/i18n.ts'

const route = getRouteApi('/invitation/$token')

/** The one-time link: a name and a password open the account; the first administrator also gives an e-mail. */
export function InvitationPage() {
  const { t } = useWords()
  const { token } = route.useParams()
  const found = route.useLoaderData()
  const invited = typeof found === 'string' ? null : found
  const navigate = useNavigate()
  const [name, setName] = useState(invited?.name ?? '')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<InvitationProblem | null>(typeof found === 'string' ? found : null)
  const [first, setFirst] = useState(invited?.needsEmail === true)
  const [busy, setBusy] = useState(false)
  const length = Array.from(password).length
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setBusy(true)
    const refused = await acceptInvitation({ token, name, password, ...(email === '' ? {} : { email }) })
    setBusy(false)
    setProblem(refused)
    if (refused === 'EMAIL_REQUIRED') setFirst(true)
    if (!refused) await navigate({ to: '/' })
  }
  return (
    <Door title={t('invitation.title')} intro={t(invited?.name ? 'invitation.introInvited' : 'invitation.intro')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {invited?.email ? (
            <Text>{t('invitation.whom', { email: invited.email, role: t(`people.roles.${invited.role}`) })}</Text>
          ) : null}
          <TextInput
            label={t('invitation.name')}
            description={invited?.name ? t('invitation.nameGiven') : null}
            readOnly={Boolean(invited?.name)}
            name="name"
            autoComplete="name"
            required
            withAsterisk={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {first ? (
            <TextInput
              label={t('invitation.firstEmail')}
              type="email"
              name="email"
              autoComplete="username"
              required
              withAsterisk={false}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
          ) : null}
          <PasswordInput
            label={t('session.password')}
            description={t('invitation.rule')}
            name="password"
            autoComplete="new-password"
            required
            withAsterisk={false}
            maxLength={300}
            visibilityToggleButtonProps={{ 'aria-label': t('states.show') }}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <LengthMeter length={length} />
          {problem ? (
            <Notice tone={problem === 'EMAIL_REQUIRED' ? 'mind' : 'bad'}>{t(`invitation.problems.${problem}`)}</Notice>
          ) : null}
          <Button type="submit" size="md" loading={busy} disabled={!longEnough(length)}>
            {t('invitation.accept')}
          </Button>
        </Stack>
      </form>
    </Door>
  )
}
