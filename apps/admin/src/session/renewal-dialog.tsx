import { useState, useSyncExternalStore } from 'react'
import { SignIn } from './sign-in.tsx'
import { useWords } from '../words/i18n.ts'
import { AskingDialog } from './asking-dialog.tsx'
import type { Step } from './factor.ts'
import { onRenewal, renewSession, renewalWanted } from './renewal.ts'

/** Asks for the password, and the second factor, again over whatever page is open, which stays as it is. */
export function RenewalDialog({ email }: { email: string | undefined }) {
  const { t } = useWords()
  const wanted = useSyncExternalStore(onRenewal, renewalWanted)
  const [step, setStep] = useState<Step | null>(null)
  function renew() {
    setStep(null)
    renewSession()
  }
  return (
    <AskingDialog
      opened={wanted}
      title={t('session.expiredTitle')}
      intro={t('session.expiredIntro')}
      layer={1000}
      close={() => undefined}
    >
      <SignIn email={email} step={step} move={setStep} done={renew} />
    </AskingDialog>
  )
}
