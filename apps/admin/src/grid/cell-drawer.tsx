import { CloseButton, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words/i18n.ts'
import type { Cell, Line } from './grid-parts.ts'

type Props = { opened: { line: Line; cell: Cell } | null; close: () => void; children: ReactNode }

/** The panel at the right that holds what stands behind a cell; Escape closes it and goes back to the cell. */
export function CellDrawer({ opened, close, children }: Props) {
  const { t } = useWords()
  const name = opened ? `${opened.line.label}, ${opened.cell.year}` : ''
  return (
    <Drawer.Root opened={opened !== null} onClose={close} position="right" size="34rem">
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content aria-label={name}>
        <Drawer.Body p="xl">
          <Group justify="space-between" align="flex-start" wrap="nowrap" mb="lg">
            <Stack gap={0}>
              <Title order={2}>{opened?.line.label}</Title>
              <Text c="dimmed" className="numbers">
                {opened?.cell.year}
              </Text>
            </Stack>
            <CloseButton onClick={close} aria-label={t('states.close')} size="lg" />
          </Group>
          {children}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
