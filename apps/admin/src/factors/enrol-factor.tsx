import { Group, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { confirmAuthenticator, offerAuthenticator, type FactorProblem, type Offered } from '../session/factor.ts'
import { useWords } from '../words/i18n.ts'
import { CodeForm } from './code-form.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { Loading } from '../parts/loading.tsx'
import { Notice } from '../parts/notice.tsx'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** Enrols an authenticator application: a picture to scan or a text to copy, a first code, then the recovery codes. */
export function EnrolFactor({ done }: { done: () => void }) {
  const { t } = useWords()
  const [offered, setOffered] = useState<Offered | FactorProblem | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  useEffect(() => {
    void offerAuthenticator().then(setOffered)
  }, [])
  async function confirm(code: string) {
    const answer = await confirmAuthenticator(code)
    if (typeof answer === 'string') return answer
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes)
    else done()
    return null
  }
  if (codes) return <RecoveryCodes codes={codes} done={done} />
  if (offered === null) return <Loading />
  if (typeof offered === 'string') return <Notice tone="bad">{t(`factor.problems.${offered}`)}</Notice>
  return (
    <Stack gap="md">
      <Text>{t('factor.scan')}</Text>
      <Group justify="center">
        <QrCode text={offered.uri} label={t('factor.qr')} />
      </Group>
      <Stack gap={4}>
        <Text size="sm">{t('factor.secret')}</Text>
        <Copyable value={offered.secret} label={t('factor.secretCopy')} whole />
      </Stack>
      <CodeForm action={t('factor.confirm')} send={confirm} />
    </Stack>
  )
}
