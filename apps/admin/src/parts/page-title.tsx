import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { title: string; intro?: ReactNode; actions?: ReactNode }

/** The heading of a page, which is also the title of its window; actions stand at its right. */
export function PageTitle({ title, intro, actions }: Props) {
  return (
    <Group justify="space-between" align="flex-end" mb="xl" gap="md">
      <title>{`${title} · Abri`}</title>
      <Stack gap={6} maw="46rem">
        <Title order={1}>{title}</Title>
        {intro ? <Text c="dimmed">{intro}</Text> : null}
      </Stack>
      {actions ? <Group gap="sm">{actions}</Group> : null}
    </Group>
  )
}
