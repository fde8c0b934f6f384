import { dayOf, type Day, type Declaration, type Row } from '@abri/rules'
import { Refused } from './refused.ts'
import { valueFrom } from './value-text.ts'

/** A row as it was typed. */
export type TypedRow = {
  readonly from: string
  readonly value: string
  readonly legalReference: string
  readonly journal?: string | null
  readonly url: string
  readonly quote?: string | null
  readonly status?: Row['status'] | null
  readonly publishedOn?: string | null
  readonly confidence?: Row['confidence'] | null
}
const LONGEST = { legalReference: 300, journal: 100, url: 1_000, quote: 5_000 } as const

/** The row that was typed; throws Refused where a field cannot be read. A missing source is left to the checks: a draft may be unfinished. */
export function rowFrom(declaration: Declaration, typed: TypedRow): Row {
  for (const field of Object.keys(LONGEST) as (keyof typeof LONGEST)[]) {
    const text: string = typed[field] ?? ''
    if (text.length > LONGEST[field] || text.includes('\0') || !text.isWellFormed())
      throw new Refused('TEXT_TOO_LONG', { detail: field })
  }
  return {
    from: dayFrom(typed.from),
    value: valueFrom(declaration, typed.value),
    legalReference: typed.legalReference.trim(),
    journal: typed.journal?.trim() || null,
    url: urlFrom(typed.url.trim()),
    quote: typed.quote?.trim() || null,
    status: typed.status ?? 'PUBLIE',
    publishedOn: typed.publishedOn ? dayFrom(typed.publishedOn) : null,
    confidence: typed.confidence ?? 'HIGH',
  }
}

function dayFrom(text: string): Day {
  const day = dayOf(text)
  if (!day || day < '1990-01-01' || day > '2100-12-31') throw new Refused('INVALID_DAY', { detail: text.slice(0, 40) })
  return day
}

function urlFrom(text: string): string {
  const url = URL.parse(text)
  if (text !== '' && (!url || !/^https?:$/.test(url.protocol) || /\s/.test(text))) throw new Refused('INVALID_URL')
  return text
}
