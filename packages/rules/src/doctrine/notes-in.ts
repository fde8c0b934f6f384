import type { ReleaseContent, Row } from '../release/release.ts'
import type { Day } from '../time/day.ts'
import { codeOfNote, isNoteValue, type NoteDeDoctrine } from './note.ts'

/** A note with the parameters and benefits that it concerns: none where it settles a doubt. */
export type Note = { readonly note: NoteDeDoctrine; readonly portee: readonly string[] }
/** The notes of a release on one doubt, oldest first; null where one ends without another. */
export type Notes = readonly { readonly from: Day; readonly said: Note | null }[]

/** The notes of doctrine of a release, doubt by doubt. */
export const notesIn = ({ tables }: ReleaseContent): readonly Notes[] =>
  tables.flatMap(({ key, rows }) => {
    const code = codeOfNote(key)
    return code ? [rows.map((row) => ({ from: row.from, said: noteOf(code, row) }))] : []
  })

function noteOf(code: string, { from: depuis, value, legalReference: reference, url, quote }: Row): Note | null {
  if (!isNoteValue(value)) return null
  const { effet, fr, en, portee } = value
  return { note: { code, effet, depuis, reference, url, citation: quote, fr, en }, portee: portee?.split(',') ?? [] }
}
