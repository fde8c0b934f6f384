import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { graphql } from '../generated/gql.ts'
import type { Role } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Copyable } from '../parts/copyable.tsx'
import { Notice } from '../parts/notice.tsx'
import { roleNamed, roles } from '../parts/roles.ts'

const Invite = graphql(`
  mutation Invite($email: String!, $name: String!, $role: Role!, $langue: Langue) {
    result: invite(email: $email, name: $name, role: $role) {
      __typename
      ... on Invitation {
        email
        link
        expiresAt
      }
      ...RefusalParts
    }
  }
`)

/** Invites somebody: answers the one-time link, to be handed over in person. */
export function InvitePerson() {
  const { t, langue } = useWords()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('ANALYST')
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<{ email: string; link: string; expiresAt: string } | null>(null)
  const { run, busy, problem } = useAction(Invite, ['Pending'])
  const whole = name.trim() !== '' && /^\S+@\S+$/.test(email.trim())
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (!whole) return
    const invitation = await run({ email: email.trim(), name: name.trim(), role, langue })
    if (!invitation) return
    setMade(invitation)
    setName('')
    setEmail('')
    setTried(false)
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate aria-label={t('people.invite')}>
      <Stack gap="sm">
        <Title order={2}>{t('people.invite')}</Title>
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput
            label={t('people.name')}
            error={tried && name.trim() === '' ? t('people.nameMissing') : null}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('people.email')}
            type="email"
            error={tried && !/^\S+@\S+$/.test(email.trim()) ? t('people.emailMissing') : null}
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('people.role')}
            value={role}
            onChange={(event) => setRole(roleNamed(event.currentTarget.value))}
            data={roles.map((value) => ({
              value,
              label: `${t(`people.roles.${value}`)} (${t(`people.rolesHint.${value}`)})`,
            }))}
          />
        </Group>
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('people.inviteSend')}
        </Button>
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
        {made ? (
          <Notice tone="good" title={t('people.linkTitle', { email: made.email })}>
            <Copyable value={made.link} label={t('people.copyLink')} whole />
            <Text size="sm" mt="xs">
              {t('people.linkHint', { at: shownInstant(made.expiresAt, langue) })}
            </Text>
          </Notice>
        ) : null}
      </Stack>
    </form>
  )
}
