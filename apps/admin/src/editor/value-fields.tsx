import { NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { monthlyCeiling } from '../numbers/monthly-ceiling.ts'
import { shownValue, shownWithUnit } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import type { Line } from '../grid/grid-parts.ts'
import { readValue } from './read-row-form.ts'
import type { ValueProblem } from './read-row-form.ts'

type Props = {
  line: Line
  values: readonly string[]
  problems: readonly (ValueProblem | null)[]
  change: (values: readonly string[]) => void
}

/** The value of a row as it is typed, and under each text what it is understood as. */
export function ValueFields({ line, values, problems, change }: Props) {
  const { t } = useWords()
  const put = (i: number, text: string) => change(values.map((old, j) => (i === j ? text : old)))
  if (line.type === 'BOOLEAN')
    return (
      <NativeSelect
        label={t('editor.value')}
        data-autofocus
        value={values[0] ?? ''}
        onChange={(event) => put(0, event.currentTarget.value)}
        data={(['true', 'false'] as const).map((value) => ({ value, label: t(`editor.booleans.${value}`) }))}
      />
    )
  return (
    <Stack gap="sm">
      {values.map((typed, i) => (
        <TextInput
          key={line.columns[i]?.key ?? line.key}
          label={line.columns[i] ? `${t('editor.value')} (${line.columns[i].label})` : t('editor.value')}
          description={<Understanding typed={typed} line={line} />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={problems[i] ? t(`editor.problems.${problems[i]}`) : null}
          data-autofocus={i === 0 || undefined}
          inputMode={line.type === 'YEARS' ? 'text' : 'decimal'}
          autoComplete="off"
          value={typed}
          onChange={(event) => put(i, event.currentTarget.value)}
        />
      ))}
    </Stack>
  )
}

function Understanding({ typed, line }: { typed: string; line: Line }) {
  const { t, langue } = useWords()
  const read = readValue(typed, line, langue)
  if (!('value' in read) || typed === '') return null
  const text = line.type === 'TABLE' ? shownWithUnit(read.value, line, langue) : shownValue(read.value, line, langue)
  const pmss = line.key === 'pass' ? monthlyCeiling(read.value) : null
  const euros = { type: 'AMOUNT', unit: 'EUR_PER_MONTH' }
  return (
    <Text span size="sm" c="pin.8" fw={600} className="numbers" aria-live="polite">
      {t('editor.understood', { value: text })}
      {pmss ? ` · ${t('editor.setsPmss', { value: shownWithUnit(pmss, euros, langue) })}` : ''}
    </Text>
  )
}
