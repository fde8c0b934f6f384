import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Notice } from '../parts/notice.tsx'
import type { FactorProblem } from '../session/factor.ts'
import { useWords } from '../words/i18n.ts'

type Props = { label: string; ask: () => Promise<FactorProblem | null>; done: () => void; main?: boolean }

/** Asks the device of somebody, and says why it was not accepted. */
export function PasskeyButton({ label, ask, done, main = false }: Props) {
  const { t } = useWords()
  const [problem, setProblem] = useState<FactorProblem | null>(null)
  const [busy, setBusy] = useState(false)
  async function use() {
    setBusy(true)
    const refused = await ask()
    setBusy(false)
    setProblem(refused)
    if (!refused) done()
  }
  return (
    <Stack gap="md">
      <Button variant={main ? 'filled' : 'default'} size="md" loading={busy} onClick={() => void use()}>
        {label}
      </Button>
      {problem ? <Notice tone="bad">{t(`factor.problems.${problem}`)}</Notice> : null}
    </Stack>
  )
}
