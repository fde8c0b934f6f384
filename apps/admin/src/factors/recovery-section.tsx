import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Notice } from '../parts/notice.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { renewRecoveryCodes, type FactorProblem } from '../session/factor.ts'
import { useWords } from '../words/i18n.ts'

const FEW = 3

/** How many recovery codes are left, and new ones in their place. */
export function RecoverySection({ left, changed }: { left: number; changed: () => void }) {
  const { t } = useWords()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [problem, setProblem] = useState<FactorProblem | null>(null)
  const [busy, setBusy] = useState(false)
  async function renew() {
    setBusy(true)
    const answer = await renewRecoveryCodes()
    setBusy(false)
    setProblem(typeof answer === 'string' ? answer : null)
    if (typeof answer === 'object') setCodes(answer.recoveryCodes)
  }
  function kept() {
    setCodes(null)
    changed()
  }
  return (
    <Stack component="section" className="card" gap="sm" aria-labelledby="recovery">
      <Title order={2} id="recovery">
        {t('factor.recoveryTitle')}
      </Title>
      {codes ? (
        <RecoveryCodes codes={codes} done={kept} />
      ) : (
        <>
          {left <= FEW ? (
            <Notice tone="mind">{t('account.codesFew', { count: left })}</Notice>
          ) : (
            <Text>{t('account.codesLeft', { count: left })}</Text>
          )}
          <Text c="dimmed">{t('account.renewHint')}</Text>
          {problem ? <Notice tone="bad">{t(`factor.problems.${problem}`)}</Notice> : null}
          <Group>
            <Button variant="default" loading={busy} onClick={() => void renew()}>
              {t('account.renew')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}
