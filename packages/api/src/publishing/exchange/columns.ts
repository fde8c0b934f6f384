import type { TypedRow } from '../row-from.ts'

/** The fields of an exchanged row, by the heading of their column in CSV. */
export const HEADINGS = {
  parametre: 'key',
  libelle: 'label',
  du: 'from',
  colonne: 'column',
  valeur: 'value',
  reference: 'legalReference',
  journal: 'journal',
  adresse: 'url',
  citation: 'quote',
  statut: 'status',
  parution: 'publishedOn',
  confiance: 'confidence',
  motif: 'motive',
  document: 'document',
} as const
export type Field = (typeof HEADINGS)[keyof typeof HEADINGS]

/** A row as a file holds it, with the line where it stands. */
export type FiledRow = { readonly line: number; readonly key: string; readonly row: TypedRow }
/** Why a line of a file cannot be read. */
export type Unread = { readonly line: number; readonly key: string; readonly code: UnreadCode; readonly detail: string }
export type UnreadCode =
  'NO_COLUMNS' | 'UNKNOWN_PARAMETER' | 'NOT_A_NUMBER' | 'NOT_A_CHOICE' | 'NOT_JSON' | 'UNKNOWN_COLUMN'

/** What stands for no value any more. */
export const ENDED = 'abrogé'
