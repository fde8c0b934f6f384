import { useQuery } from '@apollo/client/react'
import { Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { graphql } from '../generated/gql.ts'
import type { CheckRowQuery, RowInput } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'

const CheckRow = graphql(`
  query CheckRow($draft: ID!, $key: ID!, $row: RowInput!, $langue: Langue) {
    result: checkRow(draft: $draft, key: $key, row: $row) {
      __typename
      ... on RowChecks {
        checks {
          ...CheckParts
        }
      }
      ... on Refusal {
        message(langue: $langue)
      }
    }
  }
`)

const PAUSE_MS = 400
const looks = { ERROR: 'mark red', WARNING: 'mark tuile', OK: 'mark pin' } as const

/** What the server says of a row once the fingers rest; it never waits for an answer to take the next key. */
export function TypedChecks({ draft, line, row }: { draft: string; line: string; row: RowInput | null }) {
  const { t, langue } = useWords()
  const text = JSON.stringify(row)
  const [settled] = useDebouncedValue(text, PAUSE_MS)
  const asked: RowInput | null = JSON.parse(settled)
  const { data, error, loading } = useQuery(CheckRow, {
    variables: { draft, key: line, row: asked ?? NONE, langue },
    fetchPolicy: 'no-cache',
    skip: asked === null,
  })
  if (row === null) return null
  const result = data?.result
  const busy = loading || settled !== text
  return (
    <Stack component="section" gap={6} aria-label={t('checks.found')} aria-busy={busy}>
      <Text role="status" size="sm" c="dimmed">
        {busy ? t('checks.checking') : error ? t('checks.unchecked') : saidOf(result, t('checks.fine'))}
      </Text>
      {busy
        ? null
        : checksIn(result).map(({ id, level, message }) => (
            <Text key={id} size="sm">
              <span className={looks[level]}>{t(`draft.levels.${level}`)}</span> {message}
            </Text>
          ))}
    </Stack>
  )
}

/** Never sent: without a row nothing is asked. */
const NONE: RowInput = { from: '', value: '', legalReference: '', url: '' }

type Result = CheckRowQuery['result']
const checksIn = (result: Result | undefined) => (result && 'checks' in result ? result.checks : [])
const saidOf = (result: Result | undefined, fine: string): string =>
  result && 'message' in result ? result.message : checksIn(result).length === 0 ? fine : ''
