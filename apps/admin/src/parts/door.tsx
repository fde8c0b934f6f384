import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { AbriMark } from './abri-mark.tsx'
import { LangueSwitch } from './langue-switch.tsx'

/** The page in front of the house: signing in, accepting an invitation. */
export function Door({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  return (
    <main className="door" id="content">
      <title>{`${title} · Abri`}</title>
      <Stack className="door-card" gap="lg">
        <Group justify="space-between" c="pin.8">
          <Group gap="sm">
            <AbriMark size={40} />
            <Text ff="heading" fz={28} fw={600}>
              Abri
            </Text>
          </Group>
          <LangueSwitch />
        </Group>
        <div className="card">
          <Stack gap="lg" py="xs">
            <Stack gap={4}>
              <Title order={1} fz={24}>
                {title}
              </Title>
              <Text c="dimmed">{intro}</Text>
            </Stack>
            {children}
          </Stack>
        </div>
      </Stack>
    </main>
  )
}
