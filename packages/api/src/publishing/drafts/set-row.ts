import type { Day, Row } from '@abri/rules'
import type { Person } from '../../accounts/person.ts'
import { kindOf, withMotive } from '../change-kind.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import type { TypedRow } from '../row-from.ts'
import { isSameRow } from '../same-row.ts'
import { typedParameter } from '../typed-parameter.ts'
import { textOf } from '../value-text.ts'
import { draftById } from './draft.ts'
import { edit, type Edited } from './edit-draft.ts'
import { resultingContent, rowAt } from './resulting-content.ts'
import { refuseTooMany, writeRow } from './write-row.ts'

type Typed = { readonly key: string; readonly row: TypedRow }

/** Adds a row to a draft, or replaces the one that begins on the same day. */
export function setRow(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
  typed: Typed,
): Promise<void> {
  const parsed = () => typedParameter(typed.key, typed.row)
  const work = async (base: number): Promise<Edited> => {
    const { key, row } = parsed()
    const before = rowAt(baseOf(publishing, { base }).content, key, row.from)
    const written = withMotive(before, row, typed.row.motive ?? null)
    if (before && isSameRow(before, written)) throw new Refused('UNCHANGED', { draft })
    await writeRow(publishing.store, person, draft, key, written)
    await refuseTooMany(publishing.store, draft)
    return toldOf(key, before, written)
  }
  return edit(publishing, person, draft, version, work, parsed)
}

/** Ends a parameter: from that day on it has no value, because a text repeals it. Refused where it has none before. */
export function endParameter(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
  typed: { readonly key: string; readonly end: Omit<TypedRow, 'value' | 'motive'> },
): Promise<void> {
  const parsed = () => typedParameter(typed.key, { ...typed.end, value: null })
  const work = async (base: number): Promise<Edited> => {
    const { key, row } = parsed()
    const content = baseOf(publishing, { base }).content
    const before = rowAt(content, key, row.from)
    const now = await draftById(publishing.store, draft)
    if (!now || !stands(resultingContent(content, now), key, row.from)) throw new Refused('NOTHING_TO_END', { draft })
    await writeRow(publishing.store, person, draft, key, row)
    await refuseTooMany(publishing.store, draft)
    return toldOf(key, before, row)
  }
  return edit(publishing, person, draft, version, work, parsed)
}

const stands = (content: ReturnType<typeof resultingContent>, key: string, from: Day): boolean => {
  const rows = content.tables.find((table) => table.key === key)?.rows ?? []
  return (rows.findLast((row) => row.from < from)?.value ?? null) !== null
}

const toldOf = (key: string, before: Row | null, row: Row): Edited => ({
  action: 'ROW_SET',
  details: {
    ...{ key, from: row.from, kind: kindOf(before, row) },
    value: row.value === null ? null : textOf(row.value),
    ...(row.document !== undefined && { document: row.document }),
  },
})
