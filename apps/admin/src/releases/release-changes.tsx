import { Stack, Text } from '@mantine/core'
import type { ReleasesQuery } from '../generated/graphql.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { valueBefore } from '../grid/grid-parts.ts'
import { ChangeKind } from '../changes/change-kind.tsx'
import { ChangesByTable } from '../changes/changes-by-table.tsx'
import type { Grid, Line } from '../grid/grid-parts.ts'
import { mostUnfolded } from '../changes/tables-of.ts'
import { ValueChange } from '../changes/value-change.tsx'

type Props = { release: ReleasesQuery['releases'][number]; grid: Grid }
type Change = Props['release']['changes'][number]

/** What a release changed against the one before. */
export function ReleaseChanges({ release, grid }: Props) {
  const { t } = useWords()
  if (release.number === 1) return <Text c="dimmed">{t('releases.baseline')}</Text>
  if (release.changes.length === 0) return <Text c="dimmed">{t('releases.none')}</Text>
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('releases.changes')}
      </Text>
      {release.changes.length > mostUnfolded ? (
        <ChangesByTable changes={release.changes} grid={grid} />
      ) : (
        release.changes.map((change) => (
          <OneChange
            key={`${change.key} ${(change.after ?? change.before)?.from}`}
            change={change}
            lines={grid.lines}
          />
        ))
      )}
    </Stack>
  )
}

function OneChange({ change, lines }: { change: Change; lines: readonly Line[] }) {
  const { t, langue } = useWords()
  const line = lines.find(({ key }) => key === change.key)
  const row = change.after ?? change.before
  const before = change.before?.value ?? (line && row ? valueBefore(line, row.from) : null)
  return (
    <div>
      <Text fw={600}>
        {change.label}{' '}
        <Text span c="dimmed" fw={400} size="sm">
          {row ? t('row.from', { day: shownDay(row.from, langue) }) : ''}
        </Text>{' '}
        <ChangeKind kind={change.kind} />
      </Text>
      <ValueChange
        before={before}
        after={change.after?.value ?? null}
        ended={change.after !== null}
        shape={line ?? { key: change.key, type: '', unit: '', columns: [] }}
      />
    </div>
  )
}
