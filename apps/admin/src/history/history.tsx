import { Stack, Text, Title } from '@mantine/core'
import type { Line } from '../grid/grid-parts.ts'
import { Folded } from '../impact/folded.tsx'
import { NumbersTable } from '../impact/numbers-table.tsx'
import { shownDay } from '../numbers/day.ts'
import { columnValues } from '../numbers/parameter-shape.ts'
import { shownWithUnit } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import { HistoryChart } from './history-chart.tsx'
import css from './history.module.css'
import { stepsOf, type Step } from './steps-of.ts'

/** How a parameter moved over the years: stairs, for each column of a table its own, and the same in numbers. */
export function History({ line }: { line: Line }) {
  const { t, langue } = useWords()
  const steps = stepsOf(line)
  const columns =
    line.type === 'TABLE'
      ? line.columns.map(({ label }, i) => ({ label, steps: columnOf(line, steps, i) }))
      : [{ label: '', steps }]
  const drawn = columns.filter((column) => column.steps.some(({ value }) => value !== null))
  const last = line.cells.at(-1)?.year
  if (!countable(line) || drawn.length === 0 || last === undefined) return null
  const shown = ({ value }: Step): string => (value === null ? t('grid.noValue') : shownWithUnit(value, line, langue))
  return (
    <Stack gap="xs" component="section">
      <Title order={3}>{t('history.title')}</Title>
      {drawn.map((column) => (
        <Stack gap={2} key={column.label}>
          {column.label ? <Text size="sm">{column.label}</Text> : null}
          <HistoryChart
            label={t('history.chart', told(column.label || line.label, column.steps, shown))}
            steps={column.steps}
            end={`${last}-12-31`}
            verifiedUntil={line.verifiedUntil}
          />
          <div className={css['days']} aria-hidden="true">
            <span>{column.steps[0]!.from.slice(0, 4)}</span>
            <span>{last}</span>
          </div>
        </Stack>
      ))}
      <Folded summary={t('history.values', { count: steps.length })}>
        <NumbersTable
          label={t('history.title')}
          rowLabel={t('history.since')}
          rows={steps}
          nameOf={({ from }) => shownDay(from, langue)}
          columns={columns.map(({ label }, i) => ({
            label: label || t('history.value'),
            show: (step: Step) => shown({ ...step, value: valueAt(line, step, i) }),
          }))}
        />
      </Folded>
    </Stack>
  )
}

/** What the stairs say, for whoever does not see them; every step stands in the table behind. */
function told(label: string, steps: readonly Step[], shown: (step: Step) => string) {
  const valued = steps.filter(({ value }) => value !== null)
  const [first, last] = [valued[0]!, valued.at(-1)!]
  return { label, first: shown(first), from: first.from.slice(0, 4), last: shown(last), to: last.from.slice(0, 4) }
}

const countable = ({ type }: Line): boolean => ['AMOUNT', 'RATE', 'COUNT', 'TABLE'].includes(type)

function valueAt(line: Line, { value }: Step, column: number): string | null {
  if (value === null || line.type !== 'TABLE') return value
  return columnValues(value, line)[column] || null
}

/** One column of a table by itself, where it moved. */
function columnOf(line: Line, steps: readonly Step[], column: number): readonly Step[] {
  const own = steps.map((step) => ({ from: step.from, value: valueAt(line, step, column) }))
  return own.filter(({ value }, i) => value !== (own[i - 1]?.value ?? null))
}
