import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { NameDeputy as Name } from './deputy-parts.ts'
import { Notice } from '../parts/notice.tsx'

type Props = { possible: readonly { id: string; name: string }[] }

/** An approver who will be away names another, for some days. */
export function NameDeputy({ possible }: Props) {
  const { t, langue } = useWords()
  const [deputy, setDeputy] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const [tried, setTried] = useState(false)
  const { run, busy, problem } = useAction(Name, ['Absences'])
  const whole = [deputy, from, until].every((value) => value !== '')
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (!whole || !(await run({ deputy, from, until, langue }))) return
    for (const clear of [setDeputy, setFrom, setUntil]) clear('')
    setTried(false)
  }
  if (possible.length === 0) return <Text>{t('deputies.nobody')}</Text>
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate aria-label={t('deputies.name')}>
      <Stack gap="sm">
        <Title order={2}>{t('deputies.name')}</Title>
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <NativeSelect
            label={t('deputies.who')}
            value={deputy}
            onChange={(event) => setDeputy(event.currentTarget.value)}
            data={[
              { value: '', label: t('deputies.choose') },
              ...possible.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextInput
            type="date"
            label={t('deputies.from')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('deputies.until')}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </Group>
        {tried && !whole ? <Notice tone="bad">{t('deputies.missing')}</Notice> : null}
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('deputies.send')}
        </Button>
      </Stack>
    </form>
  )
}
