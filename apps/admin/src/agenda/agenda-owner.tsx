import { NativeSelect, Text } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Agenda, AgendaItem } from './agenda-parts.ts'

const Assign = graphql(`
  mutation AssignParameter($key: ID!, $person: ID, $version: Int!, $langue: Langue) {
    result: assignParameter(key: $key, person: $person, version: $version) {
      __typename
      ...AgendaParts
      ...RefusalParts
    }
  }
`)

type Props = { item: AgendaItem; assignable: Agenda['assignable']; editable: boolean }

/** Who watches a parameter; choosing somebody gives it to them at once. */
export function AgendaOwner({ item: { key, label, owner, ownerVersion: version }, assignable, editable }: Props) {
  const { t, langue } = useWords()
  const { run, busy, problem } = useAction(Assign, ['Agenda'])
  if (!editable) return <Text size="sm">{owner?.name ?? t('agenda.nobody')}</Text>
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('agenda.ownerOf', { label })}
        disabled={busy}
        value={owner?.id ?? ''}
        data={[
          { value: '', label: t('agenda.nobody') },
          ...assignable.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => void run({ key, person: event.currentTarget.value || null, version, langue })}
      />
      {problem ? (
        <Text size="sm" role="alert">
          {problem.message}
        </Text>
      ) : null}
    </>
  )
}
