import { dayOf, type Day, type Declaration, type Motive, type Row } from '@abri/rules'
import { isHash } from '../releases/hashes.ts'
import { Refused } from './refused.ts'
import { valueFrom } from './value-text.ts'

/** A row as it was typed. */
export type TypedRow = {
  readonly from: string
  /** Null: the text repeals the parameter from that day on. */
  readonly value: string | null
  readonly legalReference: string
  readonly journal?: string | null
  readonly url: string
  readonly quote?: string | null
  readonly status?: Row['status'] | null
  readonly publishedOn?: string | null
  readonly confidence?: Row['confidence'] | null
  readonly motive?: Motive | null
  readonly document?: string | null
}
const LONGEST = { legalReference: 300, journal: 100, url: 1_000, quote: 5_000 } as const

/** The row that was typed; throws Refused where a field cannot be read. A missing source is left to the checks: a draft may be unfinished. */
export function rowFrom(declaration: Declaration, typed: TypedRow): Row {
  for (const field of Object.keys(LONGEST) as (keyof typeof LONGEST)[])
    textFrom(field, typed[field] ?? '', LONGEST[field])
  return {
    from: dayFrom(typed.from),
    value: typed.value === null ? null : valueFrom(declaration, typed.value),
    legalReference: typed.legalReference.trim(),
    journal: typed.journal?.trim() || null,
    url: urlFrom(typed.url.trim()),
    quote: typed.quote?.trim() || null,
    status: typed.status ?? 'PUBLIE',
    publishedOn: typed.publishedOn ? dayFrom(typed.publishedOn) : null,
    confidence: typed.confidence ?? 'HIGH',
    ...documentFrom(typed.document ?? ''),
  }
}

/** The hash of a document, or nothing; throws Refused UNKNOWN_DOCUMENT. */
function documentFrom(text: string): Pick<Row, 'document'> {
  const document = text.trim()
  if (document !== '' && !isHash(document)) throw new Refused('UNKNOWN_DOCUMENT', { detail: document.slice(0, 64) })
  return document === '' ? {} : { document }
}

/** A text that can be kept and shown; throws Refused TEXT_TOO_LONG with the name of its field. */
export function textFrom(field: string, text: string, longest: number): string {
  if (text.length > longest || text.includes('\0') || !text.isWellFormed())
    throw new Refused('TEXT_TOO_LONG', { detail: field })
  return text
}

/** A day of this century and its eve; throws Refused INVALID_DAY. */
export function dayFrom(text: string): Day {
  const day = dayOf(text)
  if (!day || day < '1990-01-01' || day > '2100-12-31') throw new Refused('INVALID_DAY', { detail: text.slice(0, 40) })
  return day
}

/** An address that a screen may link to, or nothing; throws Refused INVALID_URL. */
export function urlFrom(text: string): string {
  const url = URL.parse(text)
  if (text !== '' && (!url || !/^https?:$/.test(url.protocol) || /\s/.test(text))) throw new Refused('INVALID_URL')
  return text
}
