import { Button, Group, Stack, Text } from '@mantine/core'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import type { EditConflict } from '../draft/draft-parts.ts'
import type { Line, Row } from '../grid/grid-parts.ts'
import { Notice } from '../parts/notice.tsx'
import { asPass } from './row-form.ts'
import { RowCard } from '../grid/row-card.tsx'

type Props = { both: EditConflict; line: Line; busy: boolean; keep: () => void; take: (row: Row) => void }

/** Both texts of a row that two people wrote at once, and the choice; what was typed stays in the editor until somebody chooses. */
export function EditConflictNotice({ both, line, busy, keep, take }: Props) {
  const { t, langue } = useWords()
  const as = (row: Row) => (line.key === 'pass' ? asPass(row) : row)
  const theirs = both.theirs && as(both.theirs)
  const name = both.by ?? t('conflict.someone')
  const at = both.at ? shownInstant(both.at, langue) : '–'
  return (
    <Notice tone="mind" title={t(theirs ? 'conflict.title' : 'conflict.elsewhere')}>
      <Stack gap="sm">
        <Text inherit>{t(theirs ? 'conflict.by' : 'conflict.byElsewhere', { name, at })}</Text>
        {theirs ? (
          <>
            <Both title={t('conflict.theirs', { name })} row={theirs} line={line} />
            <Both title={t('conflict.yours')} row={as(both.yours)} line={line} />
          </>
        ) : null}
        <Group>
          <Button type="button" loading={busy} onClick={keep}>
            {t(theirs ? 'conflict.keep' : 'conflict.save')}
          </Button>
          {theirs ? (
            <Button type="button" variant="default" onClick={() => take(theirs)}>
              {t('conflict.take')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Notice>
  )
}

function Both({ title, row, line }: { title: string; row: Row; line: Line }) {
  return (
    <Stack gap={4}>
      <Text fw={600} inherit>
        {title}
      </Text>
      <ul className="list">
        <RowCard row={row} line={line} />
      </ul>
    </Stack>
  )
}
