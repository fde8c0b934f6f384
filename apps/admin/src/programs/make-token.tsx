import { Button, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { graphql } from '../generated/gql.ts'
import type { TokenRole } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Copyable } from '../parts/copyable.tsx'
import { Notice } from '../parts/notice.tsx'
import { writes } from '../parts/roles.ts'
import { useMe } from '../parts/shell.tsx'

const Make = graphql(`
  mutation MakeToken($name: String!, $role: TokenRole!, $days: Int!, $langue: Langue) {
    result: makeToken(name: $name, role: $role, days: $days) {
      __typename
      ... on MadeToken {
        secret
        token {
          id
          name
        }
      }
      ...RefusalParts
    }
  }
`)

const lengths = ['30', '90', '180', '365'] as const

/** Makes a token for a program; its secret is shown here, once. */
export function MakeToken() {
  const { t, langue } = useWords()
  const me = useMe()
  const roles: readonly TokenRole[] = me && writes(me.role) ? ['ANALYST', 'READER'] : ['READER']
  const [name, setName] = useState('')
  const [role, setRole] = useState<TokenRole | null>(null)
  const [days, setDays] = useState<string>('90')
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null)
  const { run, busy, problem } = useAction(Make, ['Tokens'])
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '') return
    const done = await run({ name: name.trim(), role: role ?? roles[0] ?? 'READER', days: Number(days), langue })
    if (!done) return
    setMade({ name: done.token.name, secret: done.secret })
    setName('')
    setTried(false)
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate aria-label={t('programs.add')}>
      <Stack gap="sm">
        <Title order={2}>{t('programs.add')}</Title>
        <div className="fields">
          <TextInput
            label={t('programs.name')}
            description={t('programs.nameHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={tried && name.trim() === '' ? t('programs.nameMissing') : null}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('programs.role')}
            data={roles.map((value) => ({ value, label: t(`programs.roles.${value}`) }))}
            value={role ?? roles[0]}
            onChange={(event) => setRole(event.currentTarget.value === 'ANALYST' ? 'ANALYST' : 'READER')}
          />
          <NativeSelect
            label={t('programs.days')}
            data={lengths.map((value) => ({ value, label: t('programs.daysCount', { count: Number(value) }) }))}
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
        </div>
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('programs.add')}
        </Button>
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
        {made ? (
          <Notice tone="good" title={t('programs.secretOf', { name: made.name })}>
            <Copyable value={made.secret} label={t('programs.copySecret')} whole />
            <Text size="sm" mt="xs">
              {t('programs.secretHint')}
            </Text>
          </Notice>
        ) : null}
      </Stack>
    </form>
  )
}
