import { dayOf, type Day } from '@abri/rules'
import { hundredth, plain } from '../publishing/decimal-text.ts'
import { actionWords, type Action } from './action-words.ts'
import type { LogFilter } from './find-entries.ts'

/** A filter as it was typed, in a query or in an address. */
export type TypedFilter = { readonly [Name in keyof LogFilter]?: string | null | undefined }

/** Which field of a filter cannot be read. */
export class BadFilter extends Error {
  constructor(readonly field: keyof LogFilter) {
    super(`${field} cannot be read`)
  }
}

/** The filter that was typed; throws BadFilter. An empty text is none. */
export const filterFrom = (typed: TypedFilter): LogFilter => ({
  person: textIn(typed, 'person'),
  action: actionIn(typed),
  parameter: textIn(typed, 'parameter'),
  value: valueIn(typed),
  from: dayIn(typed, 'from'),
  to: dayIn(typed, 'to'),
})

function textIn(typed: TypedFilter, field: keyof LogFilter): string | null {
  const text = (typed[field] ?? '').trim()
  if (text.length > 120 || text.includes('\0') || !text.isWellFormed()) throw new BadFilter(field)
  return text === '' ? null : text
}

function actionIn(typed: TypedFilter): Action | null {
  const text = textIn(typed, 'action')
  if (text !== null && !Object.hasOwn(actionWords, text)) throw new BadFilter('action')
  return text as Action | null
}

function dayIn(typed: TypedFilter, field: 'from' | 'to'): Day | null {
  const text = textIn(typed, field)
  const read = text === null ? null : dayOf(text)
  if (text !== null && (!read || read < '1990-01-01' || read > '2100-12-31')) throw new BadFilter(field)
  return read
}

/** `4 105,00 €` is kept as `4105`, `6,2 %` as `0.062`. */
function valueIn(typed: TypedFilter): string | null {
  const text = textIn(typed, 'value')
  const number = text?.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  const [, decimal, percent] = /^(\d{1,20}(?:\.\d{1,20})?)(%?)$/.exec(number ?? '') ?? []
  if (decimal === undefined) return text
  return percent ? hundredth(decimal) : plain(decimal)
}
