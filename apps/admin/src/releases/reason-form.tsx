import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode, SyntheticEvent } from 'react'
import { useWords } from '../words/i18n.ts'
import { Notice } from '../parts/notice.tsx'

type Props = {
  name: string
  intro: string
  label: string
  hint?: string
  action: string
  busy: boolean
  problem: { readonly message: string } | null
  children?: ReactNode
  submit: (reason: string) => Promise<void>
  close: () => void
}

/** A grave act that is done only with a written reason. */
export function ReasonForm({ name, intro, label, hint, action, busy, problem, children, submit, close }: Props) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim() === ''
  function trySubmit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (!missing) void submit(reason)
  }
  return (
    <form onSubmit={trySubmit} aria-label={name} noValidate>
      <Stack gap="sm">
        <Text size="sm">{intro}</Text>
        <Textarea
          label={label}
          description={hint}
          error={tried && missing ? t('recall.reasonMissing') : null}
          maxLength={500}
          autosize
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {children}
        <Group gap="sm">
          <Button type="submit" color="red" loading={busy}>
            {action}
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
