import type { RowForm } from '../editor/row-form.ts'

/** What a note does, or that one ends. */
export type NoteEffect = 'LEVEE' | 'AJOUT' | 'END'
/** A note as it is typed; its day and its source are those of any row. */
export type NoteForm = {
  readonly effect: NoteEffect
  /** The code of the doubt, chosen or typed. */
  readonly code: string
  readonly scope: readonly string[]
  readonly fr: string
  readonly en: string
  readonly row: RowForm
}
/** What is wrong, field by field; nothing where it can be sent. */
export type NoteProblems = {
  readonly code: 'DOUBT' | 'CODE' | null
  readonly scope: 'SCOPE' | null
  readonly fr: 'WORDS' | null
  readonly en: 'WORDS' | null
}

/** A note that nobody has begun. */
export const blankNote: NoteForm = {
  ...{ effect: 'LEVEE', code: '', scope: [], fr: '', en: '' },
  row: {
    ...{ values: [''], from: '', legalReference: '', journal: '', url: '', quote: '', publishedOn: '', document: '' },
    ...{ status: 'PUBLIE', confidence: 'HIGH', motive: '' },
  },
}

/** Every problem of a note at once. */
export function noteProblems({ effect, code, scope, fr, en }: NoteForm): NoteProblems {
  const ends = effect === 'END'
  const readable = effect === 'AJOUT' ? /^[A-Z][A-Z0-9_]{2,59}$/.test(code) : code !== ''
  return {
    code: readable ? null : effect === 'AJOUT' ? 'CODE' : 'DOUBT',
    scope: effect === 'AJOUT' && scope.length === 0 ? 'SCOPE' : null,
    fr: ends || fr.trim() !== '' ? null : 'WORDS',
    en: ends || en.trim() !== '' ? null : 'WORDS',
  }
}

/** Its value to send. */
export const noteValue = ({ effect: effet, scope, fr, en }: NoteForm): string =>
  JSON.stringify({ effet, fr, en, ...(effet === 'AJOUT' && { portee: scope.join(',') }) })
