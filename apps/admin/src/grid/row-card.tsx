import { Button, Group, Stack, Text } from '@mantine/core'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import type { Line, Row } from './grid-parts.ts'
import { Source } from '../parts/source.tsx'
import { useShownRow } from './use-shown-row.ts'

type Props = { row: Row; line: Line; take?: ((row: Row) => void) | undefined }

/** A dated value with its source; in a draft it can be taken into the editor. */
export function RowCard({ row, line, take }: Props) {
  const { t, langue } = useWords()
  const shown = useShownRow(line)
  return (
    <li className="card">
      <Stack gap="xs">
        <Group justify="space-between" align="baseline">
          <Text fw={700} className="numbers">
            {shown(row)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('row.from', { day: shownDay(row.from, langue) })}
          </Text>
        </Group>
        <Source row={row} shape={line} />
        {take ? (
          <Button variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => take(row)}>
            {t('editor.take')}
          </Button>
        ) : null}
      </Stack>
    </li>
  )
}
