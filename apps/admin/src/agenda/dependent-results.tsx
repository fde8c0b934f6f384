import { Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { AgendaItem } from './agenda-parts.ts'
import css from '../checks/check-list.module.css'

/** How much rests on a parameter, and behind it what. */
export function DependentResults({ item: { benefits, results } }: { item: AgendaItem }) {
  const { t } = useWords()
  const counted = t('agenda.benefits', { count: benefits.length })
  return (
    <details>
      <summary className={css['summary']}>
        {results > 0 ? `${t('agenda.results', { count: results })}, ${counted}` : counted}
      </summary>
      {benefits.map(({ key, label, results: names }) => (
        <Text key={key} size="sm">
          <strong>{label}</strong>
          {names.length > 0 ? ` : ${names.join(', ')}` : null}
        </Text>
      ))}
    </details>
  )
}
