import { Modal, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { opened: boolean; title: string; intro: string; layer: number; close: () => void; children: ReactNode }

/** Asks somebody who they are over whatever page is open, which stays as it is. */
export function AskingDialog({ opened, title, intro, layer, close, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={close} centered zIndex={layer}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body p="xl">
          <Stack>
            <Text ff="heading" fz={22} fw={600}>
              {title}
            </Text>
            <Text c="dimmed">{intro}</Text>
            {children}
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
