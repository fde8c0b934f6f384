import { Modal, Stack, Text } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { SignInForm } from '../parts/sign-in-form.tsx'
import { useWords } from '../words/i18n.ts'
import { onRenewal, renewSession, renewalWanted } from './renewal.ts'

/** Asks for the password again over whatever page is open, which stays as it is. */
export function RenewalDialog({ email }: { email: string | undefined }) {
  const { t } = useWords()
  const wanted = useSyncExternalStore(onRenewal, renewalWanted)
  const title = t('session.expiredTitle')
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
            <SignInForm email={email} done={renewSession} />
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
