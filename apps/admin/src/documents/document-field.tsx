import { Button, Group, Input, Text } from '@mantine/core'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../words/i18n.ts'
import { DocumentLink } from './document-link.tsx'
import css from './document-field.module.css'
import { uploadDocument, type DocumentProblem } from './upload-document.ts'

type Props = { hash: string; change: (hash: string) => void }

/** Where the text of a row is given as a PDF: the file input covers the whole box, so that it is pressed and dropped on alike. */
export function DocumentField({ hash, change }: Props) {
  const { t } = useWords()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<DocumentProblem | null>(null)
  // others fields may be typed into while a document is on its way
  const latest = useRef(change)
  useLayoutEffect(() => {
    latest.current = change
  })
  async function take(file: File | undefined) {
    if (!file) return
    setBusy(true)
    setProblem(null)
    const outcome = await uploadDocument(file)
    setBusy(false)
    if ('hash' in outcome) latest.current(outcome.hash)
    else setProblem(outcome.problem)
  }
  return (
    <Input.Wrapper
      id={id}
      label={t('documents.label')}
      description={t('documents.hint')}
      error={problem ? <span role="alert">{t(`documents.problems.${problem}`)}</span> : null}
    >
      {hash ? (
        <Group justify="space-between" gap="xs" my={6} role="group" aria-label={t('documents.held')}>
          <DocumentLink hash={hash} />
          <Button variant="default" size="compact-sm" onClick={() => change('')}>
            {t('documents.remove')}
          </Button>
        </Group>
      ) : null}
      <div className={css['drop']}>
        <Text size="sm" role="status">
          {t(busy ? 'documents.sending' : hash ? 'documents.replace' : 'documents.choose')}
        </Text>
        <input
          id={id}
          className={css['file']}
          type="file"
          accept="application/pdf,.pdf"
          disabled={busy}
          aria-describedby={`${id}-description`}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </div>
    </Input.Wrapper>
  )
}
