import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode, SyntheticEvent } from 'react'
import { useWords } from '../words/i18n.ts'
import { Notice } from '../parts/notice.tsx'

type Props = {
  name: string
  busy: boolean
  problem: { readonly message: string } | null
  send: (text: string) => void
  close: () => void
  children?: ReactNode
}

/** Where somebody says something of a value; what was typed stays when it is refused. */
export function CommentForm({ name, busy, problem, send, close, children }: Props) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const empty = text.trim() === ''
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    if (!empty) send(text)
  }
  return (
    <form onSubmit={submit} aria-label={name}>
      <Stack gap="xs">
        {children}
        <Textarea
          label={t('comments.text')}
          description={t('comments.hint')}
          autosize
          minRows={2}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={busy} disabled={empty}>
            {t('comments.send')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={close}>
            {t('states.cancel')}
          </Button>
        </Group>
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      </Stack>
    </form>
  )
}
