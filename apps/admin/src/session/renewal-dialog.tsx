import { Modal, Stack, Text } from '@mantine/core'
import { useState, useSyncExternalStore } from 'react'
import { SignIn } from '../parts/sign-in.tsx'
import { useWords } from '../words/i18n.ts'
import type { Step } from './factor.ts'
import { onRenewal, renewSession, renewalWanted } from './renewal.ts'

/** Asks for the password, and the second factor, again over whatever page is open, which stays as it is. */
export function RenewalDialog({ email }: { email: string | undefined }) {
  const { t } = useWords()
  const wanted = useSyncExternalStore(onRenewal, renewalWanted)
  const [step, setStep] = useState<Step | null>(null)
  const title = t('session.expiredTitle')
  function renew() {
    setStep(null)
    renewSession()
  }
  return (
    <Modal.Root opened={wanted} onClose={() => undefined} centered zIndex={1000}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body p="xl">
          <Stack>
            <Text ff="heading" fz={22} fw={600}>
              {title}
            </Text>
            <Text c="dimmed">{t('session.expiredIntro')}</Text>
            <SignIn email={email} step={step} move={setStep} done={renew} />
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
