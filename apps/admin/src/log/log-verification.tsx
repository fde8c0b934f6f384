import { Button, Progress as Bar, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/i18n.ts'
import { Notice } from '../parts/notice.tsx'
import { verifyLog } from './verify-log.ts'
import type { Progress, Verification } from './verify-log.ts'

/** Has the server compute every hash of the log again, shows how far it is and says what came out. */
export function LogVerification() {
  const { t } = useWords()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [result, setResult] = useState<Verification | 'INTERRUPTED' | null>(null)
  async function verify() {
    setResult(null)
    setProgress({ checked: 0, of: 0 })
    setResult((await verifyLog(setProgress).catch(() => null)) ?? 'INTERRUPTED')
    setProgress(null)
  }
  return (
    <Stack gap="sm" align="flex-start">
      <Button loading={progress !== null} onClick={() => void verify()}>
        {t('log.verify')}
      </Button>
      {progress ? <HowFar progress={progress} /> : null}
      {result === 'INTERRUPTED' ? <Notice tone="bad">{t('log.interrupted')}</Notice> : null}
      {result !== null && result !== 'INTERRUPTED' ? <Outcome result={result} /> : null}
    </Stack>
  )
}

function HowFar({ progress: { checked, of } }: { progress: Progress }) {
  const { t } = useWords()
  return (
    <Stack gap={4} w="100%" maw="24rem">
      <Bar.Root>
        <Bar.Section value={of === 0 ? 0 : (100 * checked) / of} aria-label={t('log.progress')} />
      </Bar.Root>
      <Text size="sm" role="status">
        {t('log.verifying', { checked, of })}
      </Text>
    </Stack>
  )
}

function Outcome({ result: { valid, entries, head, firstBroken } }: { result: Verification }) {
  const { t } = useWords()
  return (
    <Notice tone={valid ? 'good' : 'bad'}>
      {valid ? t('log.valid', { count: entries }) : t('log.broken', { sequence: firstBroken ?? '?' })}
      {head ? (
        <div className="mono">
          {t('log.head')} {head}
        </div>
      ) : null}
    </Notice>
  )
}
