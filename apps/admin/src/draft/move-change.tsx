import { useQuery } from '@apollo/client/react'
import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Draft } from './draft-parts.ts'
import { Notice } from '../parts/notice.tsx'

const OtherDrafts = graphql(`
  query OtherDrafts {
    drafts {
      id
      title
      status
      version
      restores
      base {
        id
        number
      }
      upgrade {
        rulesVersion
      }
    }
  }
`)

const MoveChanges = graphql(`
  mutation MoveChanges(
    $draft: ID!
    $version: Int!
    $changes: [ID!]!
    $to: ID
    $toVersion: Int
    $title: String
    $langue: Langue
  ) {
    result: moveChanges(
      draft: $draft
      version: $version
      changes: $changes
      to: $to
      toVersion: $toVersion
      title: $title
    ) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

type Props = { draft: Draft; change: string; label: string }

/** Puts one row into another draft, so that it does not hold up the rest. */
export function MoveChange({ draft, change, label }: Props) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  if (open) return <MoveForm draft={draft} change={change} stop={() => setOpen(false)} />
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t('move.startNamed', { label })}
      onClick={() => setOpen(true)}
    >
      {t('move.start')}
    </Button>
  )
}

function MoveForm({ draft, change, stop }: Omit<Props, 'label'> & { stop: () => void }) {
  const { t, langue } = useWords()
  const { data } = useQuery(OtherDrafts, { fetchPolicy: 'network-only' })
  const { run, busy, problem } = useAction(MoveChanges, ['DraftWithGrid'])
  const [to, setTo] = useState('')
  const others = (data?.drafts ?? []).filter((other) => other.id !== draft.id && takesRowsOf(draft, other))
  async function move() {
    const other = others.find(({ id }) => id === to)
    const target = other
      ? { to, toVersion: other.version }
      : { title: t('move.title', { title: draft.title }).slice(0, 120) }
    await run({ draft: draft.id, version: draft.version, changes: [change], ...target, langue })
  }
  return (
    <Stack gap={6}>
      <NativeSelect
        label={t('move.to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        data={[{ value: '', label: t('move.fresh') }, ...others.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      <Group gap="xs">
        <Button size="compact-sm" loading={busy} onClick={() => void move()}>
          {t('move.go')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={stop}>
          {t('move.stop')}
        </Button>
      </Group>
    </Stack>
  )
}

type Other = { status: string; restores: number | null; base: { number: number }; upgrade: unknown }

const takesRowsOf = ({ base }: Draft, other: Other): boolean =>
  ['OPEN', 'SUBMITTED', 'APPROVED'].includes(other.status) &&
  other.upgrade === null &&
  other.restores === null &&
  other.base.number === base.number
