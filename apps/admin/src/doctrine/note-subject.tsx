import { NativeSelect, Text, TextInput } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Line } from '../grid/grid-parts.ts'
import type { NoteForm, NoteProblems } from './note-form.ts'
import type { BenefitName, Doubt } from './note-parts.ts'
import { NoteScope } from './note-scope.tsx'

type Props = {
  form: NoteForm
  problems: NoteProblems | null
  doubts: readonly Doubt[]
  benefits: readonly BenefitName[]
  lines: readonly Line[]
  change: (part: Partial<NoteForm>) => void
}

/** What a note speaks of: a doubt that there is, or one that it names together with the answers that it stands on. */
export function NoteSubject(props: Props) {
  return props.form.effect === 'AJOUT' ? <RaisedDoubt {...props} /> : <KnownDoubt {...props} />
}

function KnownDoubt({ form, problems, doubts, change }: Props) {
  const { t } = useWords()
  const open = form.effect === 'END' ? doubts.filter(isNoted) : doubts
  const chosen = open.find(({ code }) => code === form.code)
  if (open.length === 0) return <Text c="dimmed">{t('doctrine.noNote')}</Text>
  return (
    <>
      <NativeSelect
        label={t('doctrine.doubt')}
        value={chosen?.code ?? ''}
        error={problems?.code ? t(`doctrine.problems.${problems.code}`) : null}
        onChange={(event) => change({ code: event.currentTarget.value })}
        data={[{ value: '', label: t('doctrine.choose') }, ...open.map(({ code }) => ({ value: code, label: code }))]}
      />
      {chosen ? <Text size="sm">{t('doctrine.today', { message: chosen.message })}</Text> : null}
    </>
  )
}

/** The last note on it has not ended. */
const isNoted = ({ notes }: Doubt): boolean => (notes.at(-1)?.value ?? null) !== null

function RaisedDoubt({ form, problems, benefits, lines, change }: Props) {
  const { t } = useWords()
  return (
    <>
      <TextInput
        label={t('doctrine.code')}
        description={t('doctrine.codeHint')}
        value={form.code}
        error={problems?.code ? t(`doctrine.problems.${problems.code}`) : null}
        onChange={(event) => change({ code: event.currentTarget.value.trim().toUpperCase() })}
      />
      <NoteScope
        scope={form.scope}
        problem={problems?.scope ? t(`doctrine.problems.${problems.scope}`) : null}
        benefits={benefits}
        lines={lines}
        change={(scope) => change({ scope })}
      />
    </>
  )
}
