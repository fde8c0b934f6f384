import { Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { shownDay } from '../numbers/day.ts'
import { shownValue } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import type { Line, Row } from './grid-parts.ts'
import { Source } from './source.tsx'

/** A dated value with its source. */
export function RowCard({ row, line, action }: { row: Row; line: Line; action?: ReactNode }) {
  const { t, langue } = useWords()
  return (
    <li className="card">
      <Stack gap="xs">
        <Group justify="space-between" align="baseline">
          <Text fw={700} className="numbers">
            {shownValue(row.value, line, langue)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('row.from', { day: shownDay(row.from, langue) })}
          </Text>
        </Group>
        <Source row={row} shape={line} />
        {action}
      </Stack>
    </li>
  )
}
