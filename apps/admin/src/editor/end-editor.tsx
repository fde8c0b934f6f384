import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { EndParameter } from './end-parameter.ts'
import type { Line } from '../grid/grid-parts.ts'
import { Notice } from '../parts/notice.tsx'
import { problemsOf, readEnd } from './read-row-form.ts'
import type { RowForm } from './row-form.ts'
import { SourceFields } from './source-fields.tsx'

type Props = {
  draft: { id: string; version: number }
  line: Line
  form: RowForm
  change: (form: RowForm) => void
  saved: () => void
  back: () => void
}

/** Says that a text repeals a parameter, from which day and where that can be read. */
export function EndEditor({ draft, line, form, change, saved, back }: Props) {
  const { t, langue } = useWords()
  const [tried, setTried] = useState(false)
  const { run, busy, problem } = useAction(EndParameter, ['DraftWithGrid'])
  const problems = problemsOf(form, line, langue)
  const put = (part: Partial<RowForm>) => change({ ...form, ...part })
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (problems.from || problems.url) return
    const end = readEnd(form)
    if (await run({ draft: draft.id, version: draft.version, key: line.key, end, langue })) saved()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate aria-label={t('ends.title')}>
      <Stack gap="sm">
        <Title order={3}>{t('ends.title')}</Title>
        <Text size="sm">{t('ends.hint')}</Text>
        <TextInput
          label={t('ends.from')}
          type="date"
          data-autofocus
          error={tried && problems.from ? t(`editor.problems.${problems.from}`) : null}
          value={form.from}
          onChange={(event) => put({ from: event.currentTarget.value })}
        />
        <SourceFields form={form} problems={tried ? problems : null} change={put} />
        {problem ? (
          <Notice tone="bad" title={t(problem.conflict ? 'editor.conflictTitle' : 'states.refused')}>
            {problem.message}
          </Notice>
        ) : null}
        <Group justify="space-between" mt="xs">
          <Button variant="default" onClick={back}>
            {t('ends.back')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('ends.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
