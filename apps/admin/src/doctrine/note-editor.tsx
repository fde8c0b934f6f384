import { useQuery } from '@apollo/client/react'
import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { RowInput } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'
import { Failed } from '../parts/failed.tsx'
import type { Line } from '../grid/grid-parts.ts'
import { Loading } from '../parts/loading.tsx'
import { blankNote, noteProblems, noteValue } from './note-form.ts'
import type { NoteEffect, NoteForm } from './note-form.ts'
import { Doctrine } from './note-parts.ts'
import { NoteSubject } from './note-subject.tsx'
import { Notice } from '../parts/notice.tsx'
import { readEnd } from '../editor/read-row-form.ts'
import { SourceFields } from '../editor/source-fields.tsx'
import { TypedChecks } from '../editor/typed-checks.tsx'
import { useSaveNote } from './use-save-note.ts'

const effects: readonly NoteEffect[] = ['LEVEE', 'AJOUT', 'END']

type Props = { draft: { id: string; version: number }; lines: readonly Line[]; stop: () => void }

/** The editor of a note of doctrine: what it does to which doubt, from which day, in both languages, and where that can be read. */
export function NoteEditor({ draft, lines, stop }: Props) {
  const { t, langue } = useWords()
  const [form, setForm] = useState<NoteForm>(blankNote)
  const [tried, setTried] = useState(false)
  const { data, error, refetch } = useQuery(Doctrine, {
    variables: { draft: draft.id, langue },
    fetchPolicy: 'cache-and-network',
  })
  const { save, busy, problem } = useSaveNote(draft, stop)
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />
  const found = noteProblems(form)
  const from = form.row.from === ''
  const sound = Object.values(found).every((one) => one === null) && !from
  const put = (part: Partial<NoteForm>) => setForm({ ...form, ...part })
  const row: RowInput | null =
    sound && form.effect !== 'END' ? { ...readEnd(form.row), value: noteValue(form), motive: null } : null
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (sound) save(form)
  }
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('doctrine.title')}>
      <Stack gap="sm">
        <Title order={3}>{t('doctrine.title')}</Title>
        <Text size="sm">{t('doctrine.hint')}</Text>
        <NativeSelect
          label={t('doctrine.effect')}
          data-autofocus
          value={form.effect}
          onChange={(event) =>
            put({ effect: effects.find((one) => one === event.currentTarget.value) ?? 'LEVEE', code: '' })
          }
          data={effects.map((value) => ({ value, label: t(`doctrine.effects.${value}`) }))}
        />
        <NoteSubject form={form} problems={tried ? found : null} lines={lines} change={put} {...data.doctrine} />
        {form.effect === 'END' ? null : <NoteWords form={form} tried={tried} change={put} />}
        <TextInput
          label={t('doctrine.from')}
          type="date"
          error={tried && from ? t('editor.problems.DAY') : null}
          value={form.row.from}
          onChange={(event) => put({ row: { ...form.row, from: event.currentTarget.value } })}
        />
        <SourceFields form={form.row} problems={null} change={(part) => put({ row: { ...form.row, ...part } })} />
        <TypedChecks draft={draft.id} line={`doctrine.${form.code}`} row={row} />
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={stop}>
            {t('doctrine.close')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('doctrine.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type Words = { form: NoteForm; tried: boolean; change: (part: Partial<NoteForm>) => void }

function NoteWords({ form, tried, change }: Words) {
  const { t } = useWords()
  const found = noteProblems(form)
  const shown = (name: 'fr' | 'en') => (
    <Textarea
      label={t(`doctrine.${name}`)}
      lang={name}
      rows={2}
      error={tried && found[name] ? t(`doctrine.problems.${found[name]}`) : null}
      value={form[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' ') })}
    />
  )
  return (
    <>
      {shown('fr')}
      {shown('en')}
    </>
  )
}
