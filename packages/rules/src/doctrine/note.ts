import type { Told } from '../parameters/label.ts'
import type { Day } from '../time/day.ts'

/** `LEVEE`: the note settles a doubt; `AJOUT`: it raises one. */
export type EffetDeNote = 'LEVEE' | 'AJOUT'
/** The code of a doubt that a note raises: no rule knows it, its words come with it. */
export type CodeDeNote = string & { readonly __note: never }

/** A note of doctrine, as an answer that it concerns carries it. */
export type NoteDeDoctrine = Told & {
  readonly code: string
  readonly effet: EffetDeNote
  /** The first day that it concerns. */
  readonly depuis: Day
  readonly reference: string
  readonly url: string
  /** The words of the source. */
  readonly citation: string | null
}

const PREFIX = 'doctrine.'
const CODE = /^[A-Z][A-Z0-9_]{2,59}$/

/** The key of the table that holds the notes on one doubt. */
export const noteKey = (code: string): string => PREFIX + code

/** The code of the doubt that a table speaks of; null for any other table. */
export function codeOfNote(key: string): string | null {
  const code = key.slice(PREFIX.length)
  return key.startsWith(PREFIX) && CODE.test(code) ? code : null
}

/** The value of a note: its effect, its words in both languages and, where it raises a doubt, which parameters or benefits it concerns, with commas. */
export type NoteValue = Told & { readonly effet: EffetDeNote; readonly portee?: string }

/** Whether a value is that of a note; its words may still be missing. */
export function isNoteValue(value: unknown): value is NoteValue {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  const { effet } = fields
  const names = effet === 'LEVEE' ? 'effet,en,fr' : effet === 'AJOUT' ? 'effet,en,fr,portee' : null
  return (
    Object.keys(fields).toSorted().join() === names && Object.values(fields).every((field) => typeof field === 'string')
  )
}
