import { useQuery } from '@apollo/client/react'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Take } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Draft } from './draft-parts.ts'
import { Failed } from '../parts/failed.tsx'
import type { Grid } from '../grid/grid-parts.ts'
import { Loading } from '../parts/loading.tsx'
import { placeOf, RebaseMutation, RebaseOf } from './rebase-parts.ts'
import { RebaseChoice } from './rebase-choice.tsx'

/** What goes over to the newer release by itself, and the choice where both changed the same row. */
export function RebaseDraft({ draft, grid }: { draft: Draft; grid: Grid }) {
  const { t, langue } = useWords()
  const { data, error, refetch } = useQuery(RebaseOf, {
    variables: { id: draft.id, langue },
    fetchPolicy: 'network-only',
  })
  const { run, busy, problem } = useAction(RebaseMutation, ['DraftWithGrid', 'RebaseOf'])
  const [takes, setTakes] = useState<Readonly<Record<string, Take>>>({})
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />
  const rebase = data.draft?.rebase
  if (!rebase || !draft.allowed.includes('EDIT')) return null
  const { onto, carried, settled, conflicts } = rebase
  const choices = conflicts.flatMap(({ key, from }) => {
    const take = takes[placeOf({ key, from })]
    return take ? [{ key, from, take }] : []
  })
  const go = () => run({ draft: draft.id, version: draft.version, onto: onto.number, choices, langue })
  return (
    <Stack gap="sm" align="stretch" mt="xs">
      <Text inherit>
        {t('rebase.carried', { count: carried })}
        {settled > 0 ? ` ${t('rebase.settled', { count: settled })}` : ''}
        {conflicts.length > 0 ? ` ${t('rebase.conflicts', { count: conflicts.length })}` : ''}
      </Text>
      {conflicts.map((conflict) => (
        <RebaseChoice
          key={placeOf(conflict)}
          conflict={conflict}
          number={onto.number}
          line={grid.lines.find(({ key }) => key === conflict.key) ?? null}
          take={takes[placeOf(conflict)] ?? null}
          choose={(take) => setTakes({ ...takes, [placeOf(conflict)]: take })}
        />
      ))}
      {conflicts.length > 0 ? <Text size="sm">{t('rebase.kept')}</Text> : null}
      {problem ? (
        <Text inherit fw={600} role="alert">
          {problem.message}
        </Text>
      ) : null}
      <Button
        style={{ alignSelf: 'flex-start' }}
        loading={busy}
        disabled={choices.length < conflicts.length}
        onClick={() => void go()}
      >
        {t('rebase.go', { number: onto.number })}
      </Button>
    </Stack>
  )
}
