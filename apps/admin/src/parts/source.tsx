import { Group, Stack, Text } from '@mantine/core'
import { shownDay } from '../numbers/day.ts'
import type { ParameterShape } from '../numbers/parameter-shape.ts'
import { useWords } from '../words/i18n.ts'
import { DocumentLink } from '../documents/document-link.tsx'
import type { Row } from '../grid/grid-parts.ts'
import { Quote } from './quote.tsx'
import { SourceLink } from './source-link.tsx'

/** Where a value comes from: the text with its address, its number in the Official Journal, its words, how sure we are. */
export function Source({ row, shape }: { row: Row; shape: ParameterShape }) {
  const { t, langue } = useWords()
  return (
    <Stack gap={6}>
      <Text size="sm">
        <SourceLink url={row.url}>{row.legalReference || row.url || t('row.noReference')}</SourceLink>
        {row.journal ? ` · ${row.journal}` : ''}
        {row.publishedOn ? ` · ${t('row.publishedOn', { day: shownDay(row.publishedOn, langue) })}` : ''}
      </Text>
      {row.quote ? (
        <Quote quote={row.quote} value={row.value ?? ''} shape={shape} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('row.noQuote')}
        </Text>
      )}
      <DocumentLink hash={row.document} />
      <Group gap={6}>
        <span className={row.status === 'ANNONCE' ? 'mark tuile' : 'mark pin'}>{t(`row.status.${row.status}`)}</span>
        <span className="mark">{t(`row.confidence.${row.confidence}`)}</span>
      </Group>
    </Stack>
  )
}
