import { Anchor, Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import css from './document-field.module.css'

const SHORT = 16

/** Downloads the document of a row, with the beginning of its hash. */
export function DocumentLink({ hash }: { hash: string | null | undefined }) {
  const { t } = useWords()
  if (!hash) return null
  return (
    <Text span size="sm">
      <Anchor href={`/admin/documents/${hash}.pdf`} download underline="always" inherit>
        {t('documents.link')}
      </Anchor>{' '}
      <span className={css['hash']} title={hash}>
        {t('documents.hash', { hash: `${hash.slice(0, SHORT)}…` })}
      </span>
    </Text>
  )
}
