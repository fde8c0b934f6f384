import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { AbriMark } from './abri-mark.tsx'

/** An empty page says so, and what to do about it. */
export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack className="card" align="center" gap="xs" py={48} c="dimmed">
      <AbriMark size={44} />
      <Text fw={600} c="var(--mantine-color-black)">
        {title}
      </Text>
      {children}
    </Stack>
  )
}
