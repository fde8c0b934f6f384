import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Line } from './grid-parts.ts'
import { pastedRows, rowAt, type Unpasted } from './pasted-rows.ts'

const SetRows = graphql(`
  mutation SetRows($draft: ID!, $version: Int!, $rows: [KeyedRowInput!]!, $langue: Langue) {
    result: setRows(draft: $draft, version: $version, rows: $rows) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

/** How values are typed and pasted straight into the grid: what came of it in words, and the two ways in. */
export type CellEntry = ReturnType<typeof useCellEntry>

/** Writes what is typed or pasted into cells, all of it or none; what cannot be read is told. */
export function useCellEntry(draft: { id: string; version: number }) {
  const { t, langue } = useWords()
  const { run, busy, problem, forget } = useAction(SetRows, ['DraftWithGrid'])
  const [done, setDone] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  const told = ({ kind, label, year, text }: Unpasted): string =>
    kind === 'BEYOND' ? t('paste.beyond') : t(kind === 'TABLE' ? 'paste.table' : 'paste.cell', { label, year, text })
  async function write({ rows, problems: found }: ReturnType<typeof pastedRows>): Promise<boolean> {
    setDone('')
    forget()
    setProblems([...new Set(found.map(told))])
    if (found.length > 0 || rows.length === 0) return false
    const after = await run({ draft: draft.id, version: draft.version, rows: [...rows], langue })
    if (after) setDone(t('paste.pasted', { count: rows.length }))
    return after !== null
  }
  return {
    done,
    busy,
    problems: problem ? [problem.message] : problems,
    paste: (text: string, lines: readonly Line[], at: readonly [number, number]) =>
      write(pastedRows(text, lines, at, langue)),
    type: (text: string, line: Line, column: number) => {
      const read = rowAt(text, line, column, langue)
      return write('row' in read ? { rows: [read], problems: [] } : { rows: [], problems: [read] })
    },
  }
}
