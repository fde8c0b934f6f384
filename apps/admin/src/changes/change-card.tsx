import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { ChangeKind } from './change-kind.tsx'
import { DocumentLink } from '../documents/document-link.tsx'
import type { Change } from '../draft/draft-parts.ts'
import { valueBefore } from '../grid/grid-parts.ts'
import type { Line } from '../grid/grid-parts.ts'
import { Source } from '../parts/source.tsx'
import { ValueChange } from './value-change.tsx'

type Props = { change: Change; lines: readonly Line[]; heading: 2 | 3; action?: ReactNode; talk?: ReactNode }

/** One change of a draft with its source; a new row is set against the row that was in force until then. */
export function ChangeCard({ change, lines, heading, action, talk }: Props) {
  const { t, langue } = useWords()
  const line = lines.find(({ key }) => key === change.key)
  const shape = line ?? { key: change.key, type: '', unit: '', columns: [] }
  const row = change.after ?? change.before
  if (!row) return null
  const before = change.before?.value ?? (line ? valueBefore(line, row.from) : null)
  return (
    <li className="card">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={0} miw={0}>
            <Title order={heading} fz="md" ff="text" fw={600}>
              {change.label}
            </Title>
            <Text size="sm" c="dimmed">
              {t('row.from', { day: shownDay(row.from, langue) })} · {change.author.name}
            </Text>
          </Stack>
          {action}
        </Group>
        <div>
          <ChangeKind kind={change.kind} />
        </div>
        <ValueChange before={before} after={change.after?.value ?? null} ended={change.after !== null} shape={shape} />
        <Source row={row} shape={shape} />
        {change.before?.document && change.before.document !== change.after?.document ? (
          <div>
            <Text size="sm">{t('documents.before')}</Text>
            <DocumentLink hash={change.before.document} />
          </div>
        ) : null}
        {talk}
      </Stack>
    </li>
  )
}
