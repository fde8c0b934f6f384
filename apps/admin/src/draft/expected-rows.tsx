import { Button, Group, Text, Title } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Draft } from './draft-parts.ts'
import type { Cell, Grid, Line } from '../grid/grid-parts.ts'

type Props = { keys: readonly string[]; draft: Draft; grid: Grid; open: (line: Line, cell: Cell) => void }

/** The parameters that somebody chose in the agenda for this draft: each opens its next year, and says once it is typed. */
export function ExpectedRows({ keys, draft, grid, open }: Props) {
  const { t } = useWords()
  const lines = grid.lines.filter(({ key }) => keys.includes(key))
  if (lines.length === 0) return null
  const typed = new Set(draft.changes.map(({ key }) => key))
  return (
    <section className="card">
      <Title order={2}>{t('agenda.expected')}</Title>
      <Text c="dimmed" mb="sm">
        {t('agenda.expectedHint')}
      </Text>
      <Group gap="xs">
        {lines.map((line) => {
          const cell = line.cells.at(-1)
          return cell ? (
            <Button key={line.key} size="xs" variant="default" onClick={() => open(line, cell)}>
              {line.label}
              {typed.has(line.key) ? ` · ${t('agenda.typed')}` : ''}
            </Button>
          ) : null
        })}
      </Group>
    </section>
  )
}
