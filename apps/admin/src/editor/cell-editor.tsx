import { Button, Divider, Stack } from '@mantine/core'
import { useState } from 'react'
import type { RowInput } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { CellDetails } from '../grid/cell-details.tsx'
import type { Cell, Grid, Line, Row } from '../grid/grid-parts.ts'
import { EndEditor } from './end-editor.tsx'
import { keptForm } from './kept-forms.ts'
import { RowEditor } from './row-editor.tsx'
import { firstForm, formOf } from './row-form.ts'
import type { RowForm } from './row-form.ts'
import { SetRow } from './set-row.ts'

type Props = { draft: { id: string; version: number }; grid: Grid; line: Line; cell: Cell; saved: (line: Line) => void }

/** A cell of a draft: the editor first, then the rows that are there, each of which can be taken into it. */
export function CellEditor({ draft, grid, line, cell, saved }: Props) {
  const { t, langue } = useWords()
  const [ending, setEnding] = useState(false)
  const kept = keptForm(draft.id, line.key, cell.year)
  const pmss = grid.lines.find(({ key }) => key === 'pmss')?.cells.find(({ year }) => year === cell.year)
  const [form, setForm] = useState(() => kept.read() ?? firstForm(line, cell, pmss, langue))
  const { run, busy, problem, forget } = useAction(SetRow, ['DraftWithGrid'])
  function change(next: RowForm) {
    kept.keep(next)
    setForm(next)
  }
  async function save(row: RowInput) {
    const after = await run({ draft: draft.id, version: draft.version, key: line.key, row, langue })
    if (after) done()
  }
  function takeTheirs(row: Row) {
    kept.drop()
    setForm(formOf(row, line, langue))
    forget()
  }
  function done() {
    kept.drop()
    saved(line)
  }
  return (
    <Stack gap="xl">
      {ending ? (
        <EndEditor draft={draft} line={line} form={form} change={change} saved={done} back={() => setEnding(false)} />
      ) : (
        <RowEditor
          draft={draft.id}
          line={line}
          form={form}
          change={change}
          busy={busy}
          problem={problem}
          take={takeTheirs}
          save={(row) => void save(row)}
        />
      )}
      {ending || line.derived ? null : (
        <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => setEnding(true)}>
          {t('ends.start')}
        </Button>
      )}
      <Divider />
      <CellDetails line={line} cell={cell} take={(row) => change(formOf(row, line, langue))} />
    </Stack>
  )
}
