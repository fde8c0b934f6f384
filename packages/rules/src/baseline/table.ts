import type { ParameterKey } from '../parameters/kinds.ts'
import type { Row, Table, Value } from '../release/release.ts'
import { day } from '../time/day.ts'

type More = { readonly journal?: string; readonly publishedOn?: string; readonly confidence?: Row['confidence'] }

/** A row of the baseline: a published value with its text and address. */
export const row = (from: string, value: Value, legalReference: string, url: string, more: More = {}): Row => ({
  from: day(from),
  value,
  legalReference,
  journal: more.journal ?? null,
  url,
  quote: null,
  status: 'PUBLIE',
  publishedOn: more.publishedOn === undefined ? null : day(more.publishedOn),
  confidence: more.confidence ?? 'HIGH',
})

export const table = (key: ParameterKey, rows: readonly Row[], confirmedUntil?: string): Table => ({
  key,
  rows,
  confirmedUntil: confirmedUntil === undefined ? null : day(confirmedUntil),
})
