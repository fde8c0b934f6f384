import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { RowInput } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'
import type { Problem } from '../parts/action.ts'
import { EditConflictNotice } from './edit-conflict.tsx'
import type { Line, Row } from '../grid/grid-parts.ts'
import { MotiveField } from './motive-field.tsx'
import { Notice } from '../parts/notice.tsx'
import { clean, problemsOf, readForm } from './read-row-form.ts'
import type { RowForm } from './row-form.ts'
import { SourceFields } from './source-fields.tsx'
import { TypedChecks } from './typed-checks.tsx'
import { ValueFields } from './value-fields.tsx'

type Props = {
  draft: string
  line: Line
  form: RowForm
  change: (form: RowForm) => void
  save: (row: RowInput) => void
  busy: boolean
  problem: Problem | null
  /** Puts another row in the place of what was typed. */
  take: (row: Row) => void
}

/** The editor of one row: Enter saves, problems show beside their fields once somebody has tried. */
export function RowEditor({ draft, line, form, change, save, busy, problem, take }: Props) {
  const { t, langue } = useWords()
  const [tried, setTried] = useState(false)
  const problems = problemsOf(form, line, langue)
  const shown = tried ? problems : null
  const put = (part: Partial<RowForm>) => change({ ...form, ...part })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (clean(problems)) save(readForm(form, line, langue))
  }
  return (
    <form onSubmit={submit} noValidate aria-label={t('editor.title')}>
      <Stack gap="sm">
        <Title order={3}>{t('editor.title')}</Title>
        <ValueFields
          line={line}
          values={form.values}
          problems={form.values.map((typed, i) => (tried || typed !== '' ? (problems.values[i] ?? null) : null))}
          change={(values) => put({ values })}
        />
        <TextInput
          label={t('editor.from')}
          type="date"
          error={shown?.from ? t(`editor.problems.${shown.from}`) : null}
          value={form.from}
          onChange={(event) => put({ from: event.currentTarget.value })}
        />
        <MotiveField motive={form.motive} change={put} />
        <SourceFields form={form} problems={shown} change={put} />
        <TypedChecks draft={draft} line={line.key} row={clean(problems) ? readForm(form, line, langue) : null} />
        {problem?.both ? (
          <EditConflictNotice
            both={problem.both}
            line={line}
            busy={busy}
            keep={() => save(readForm(form, line, langue))}
            take={take}
          />
        ) : problem ? (
          <Notice
            tone={problem.conflict ? 'mind' : 'bad'}
            title={t(problem.conflict ? 'editor.conflictTitle' : 'states.refused')}
          >
            {problem.conflict ? t('editor.conflict') : problem.message}
          </Notice>
        ) : null}
        <Group justify="space-between" mt="xs" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {t('editor.kept')}
          </Text>
          <Button type="submit" loading={busy}>
            {t('editor.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
