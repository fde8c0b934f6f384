import { Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import { DocumentField } from '../documents/document-field.tsx'
import type { FormProblems } from './read-row-form.ts'
import type { RowForm } from './row-form.ts'

type Props = { form: RowForm; problems: FormProblems | null; change: (part: Partial<RowForm>) => void }

/** Where a value comes from: every value that is typed has a text of law behind it. */
export function SourceFields({ form, problems, change }: Props) {
  const { t } = useWords()
  const optional = (label: string) => `${label} (${t('editor.optional')})`
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('editor.sourceLater')}
      </Text>
      <TextInput
        label={t('editor.legalReference')}
        placeholder={t('editor.legalReferenceExample')}
        value={form.legalReference}
        onChange={(event) => change({ legalReference: event.currentTarget.value })}
      />
      <TextInput
        label={t('editor.url')}
        type="url"
        placeholder="https://www.legifrance.gouv.fr/…"
        error={problems?.url ? t(`editor.problems.${problems.url}`) : null}
        value={form.url}
        onChange={(event) => change({ url: event.currentTarget.value })}
      />
      <Textarea
        label={t('editor.quote')}
        description={t('editor.quoteHint')}
        rows={3}
        value={form.quote}
        onChange={(event) => change({ quote: event.currentTarget.value })}
      />
      <DocumentField hash={form.document} change={(document) => change({ document })} />
      <Group grow align="flex-end">
        <NativeSelect
          label={t('editor.status')}
          value={form.status}
          onChange={(event) => change({ status: event.currentTarget.value === 'ANNONCE' ? 'ANNONCE' : 'PUBLIE' })}
          data={(['PUBLIE', 'ANNONCE'] as const).map((value) => ({ value, label: t(`editor.statuses.${value}`) }))}
        />
        <TextInput
          label={t('editor.publishedOn')}
          type="date"
          value={form.publishedOn}
          onChange={(event) => change({ publishedOn: event.currentTarget.value })}
        />
      </Group>
      <Group grow align="flex-end">
        <TextInput
          label={optional(t('editor.journal'))}
          value={form.journal}
          onChange={(event) => change({ journal: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('editor.confidence')}
          value={form.confidence}
          onChange={(event) =>
            change({ confidence: confidences.find((value) => value === event.currentTarget.value) ?? 'HIGH' })
          }
          data={confidences.map((value) => ({ value, label: t(`editor.confidences.${value}`) }))}
        />
      </Group>
    </>
  )
}

const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const
