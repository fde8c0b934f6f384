import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { FactorProblem } from '../session/factor.ts'
import { useWords } from '../words/i18n.ts'
import { CodeField } from './code-field.tsx'
import { Notice } from '../parts/notice.tsx'

type Props = {
  action: string
  label?: string | undefined
  hint?: string | undefined
  send: (code: string) => Promise<FactorProblem | null>
}

/** Asks for a code of the second factor, and says why one was refused. */
export function CodeForm({ action, label, hint, send }: Props) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<FactorProblem | null>(null)
  const [busy, setBusy] = useState(false)
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setBusy(true)
    const refused = await send(code)
    setBusy(false)
    setProblem(refused)
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={action}>
      <Stack gap="md">
        <CodeField value={code} change={setCode} label={label} hint={hint} />
        {problem ? <Notice tone="bad">{t(`factor.problems.${problem}`)}</Notice> : null}
        <Button type="submit" size="md" loading={busy}>
          {action}
        </Button>
      </Stack>
    </form>
  )
}
