import { Radio, Stack, Text } from '@mantine/core'
import type { Take } from '../generated/graphql.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { DocumentLink } from '../documents/document-link.tsx'
import type { Line, Row } from '../grid/grid-parts.ts'
import type { Conflict } from './rebase-parts.ts'
import { SourceLink } from '../parts/source-link.tsx'
import { useShownRow } from '../grid/use-shown-row.ts'

type Props = {
  conflict: Conflict
  number: number
  line: Line | null
  take: Take | null
  choose: (take: Take) => void
}

/** Two texts for the same row, that of the draft and that of the release, of which one stands. */
export function RebaseChoice({ conflict, number, line, take, choose }: Props) {
  const { t, langue } = useWords()
  const shown = useShownRow(line ?? { key: conflict.key, type: '', unit: '', columns: [] })
  const { label, from, base, theirs, mine, theirsUntil, mineUntil } = conflict
  const until = (day: string | null) =>
    day ? t('rebase.confirmed', { day: shownDay(day, langue) }) : t('rebase.nothing')
  const text = (row: Row | null, day: string | null) =>
    from === null ? until(day) : row ? <Told row={row} shown={shown} /> : t('rebase.nothing')
  return (
    <Radio.Group
      className="card"
      label={from === null ? t('rebase.confirmation', { label }) : `${label}, ${shownDay(from, langue)}`}
      description={base ? t('rebase.base', { value: shown(base) }) : undefined}
      value={take ?? ''}
      onChange={(value) => choose(value === 'MINE' ? 'MINE' : 'THEIRS')}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="MINE" label={t('rebase.mine')} description={text(mine, mineUntil)} />
        <Radio value="THEIRS" label={t('rebase.theirs', { number })} description={text(theirs, theirsUntil)} />
      </Stack>
    </Radio.Group>
  )
}

function Told({ row, shown }: { row: Row; shown: (row: Row) => string }) {
  const { t } = useWords()
  return (
    <Text span size="sm">
      <strong className="numbers">{shown(row)}</strong> ·{' '}
      <SourceLink url={row.url}>{row.legalReference || row.url || t('row.noReference')}</SourceLink>{' '}
      <DocumentLink hash={row.document} />
    </Text>
  )
}
