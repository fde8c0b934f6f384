import { Button, Modal, Stack, Text } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { ProveFactor } from '../parts/prove-factor.tsx'
import { useWords } from '../words/i18n.ts'
import { answerProof, onProof, proofWanted } from './fresh.ts'

/** Asks for the second factor before what everybody will see; what was asked then goes on by itself. */
export function FreshDialog() {
  const { t } = useWords()
  const wanted = useSyncExternalStore(onProof, proofWanted)
  const title = t('fresh.title')
  return (
    <Modal.Root opened={wanted} onClose={() => answerProof(false)} centered zIndex={900}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body p="xl">
          <Stack>
            <Text ff="heading" fz={22} fw={600}>
              {title}
            </Text>
            <Text c="dimmed">{t('fresh.intro')}</Text>
            <ProveFactor done={() => answerProof(true)} />
            <Button variant="default" onClick={() => answerProof(false)}>
              {t('states.cancel')}
            </Button>
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
