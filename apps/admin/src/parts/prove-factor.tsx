import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { proveCode, type FactorProblem } from '../session/factor.ts'
import { useWords } from '../words/i18n.ts'
import { CodeField } from './code-field.tsx'
import { Notice } from './notice.tsx'

/** Asks for the second factor: a code of the application, or a recovery code. */
export function ProveFactor({ done }: { done: () => void }) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<FactorProblem | null>(null)
  const [busy, setBusy] = useState(false)
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setBusy(true)
    const refused = await proveCode(code)
    setBusy(false)
    setProblem(refused)
    if (!refused) done()
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t('factor.prove')}>
      <Stack gap="md">
        <CodeField value={code} change={setCode} hint={t('factor.codeHint')} />
        {problem ? <Notice tone="bad">{t(`factor.problems.${problem}`)}</Notice> : null}
        <Button type="submit" size="md" loading={busy}>
          {t('factor.prove')}
        </Button>
      </Stack>
    </form>
  )
}
