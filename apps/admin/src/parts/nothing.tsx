import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { AbriMark } from './abri-mark.tsx'

type Props = { title: string; heading?: boolean; children?: ReactNode }

/** An empty page says so, and what to do about it. */
export function Nothing({ title, heading = false, children }: Props) {
  return (
    <Stack className="card" align="center" gap="xs" py={48} c="dimmed">
      <AbriMark size={44} />
      <Text component={heading ? 'h1' : 'p'} m={0} fw={600} c="var(--mantine-color-black)">
        {title}
      </Text>
      {children}
    </Stack>
  )
}
