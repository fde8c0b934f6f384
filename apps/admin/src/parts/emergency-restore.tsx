import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { useWords } from '../words/i18n.ts'
import { useAction } from './action.ts'
import { Notice } from './notice.tsx'
import { EmergencyRestore as Restore } from './restore-parts.ts'

type Props = { release: number; current: number; close: () => void }

/** Puts a release back in force at once, without a second person: the reason is asked for and logged. */
export function EmergencyRestore({ release, current, close }: Props) {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { run, busy, problem } = useAction(Restore, ['Releases'])
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (reason.trim() === '') return
    const done = await run({ release, current, reason, langue })
    if (done) await navigate({ to: '/publication/$number', params: { number: String(done.number) } })
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t('restore.title', { number: release })} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t('restore.intro', { number: release, next: current + 1 })}</Text>
        <Textarea
          label={t('restore.reason')}
          error={tried && reason.trim() === '' ? t('recall.reasonMissing') : null}
          maxLength={500}
          autosize
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap="sm">
          <Button type="submit" color="red" loading={busy}>
            {t('restore.now')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('states.cancel')}
          </Button>
        </Group>
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      </Stack>
    </form>
  )
}
