import type { Day } from '@abri/rules'
import { caseMove } from './case-move.ts'
import { comparedOf, daysOf, eveOf } from './days-of.ts'
import { reads, type Effect } from './effects.ts'
import type { Ask } from './moves.ts'
import { namedCases } from './named-cases.ts'
import type { Laws } from './impact-of.ts'
import type { CaseMove } from './report.ts'

/** A row that a draft changes: its parameter, and the day on which it begins. */
export type ChangedRow = { readonly key: string; readonly from: Day }

/** What is asked about a figure: the days on which it may move, what it does to named cases, and the days of the sample. */
export type AskedEffect = {
  readonly effect: Effect
  readonly cases: readonly CaseMove[]
  readonly compared: readonly Day[]
  readonly eve: Day | null
  /** A day about which the sample is drawn. */
  readonly around: Day
}

/** Named cases first: the sample is drawn for the day on which the first of them moves. */
export function askedEffect(effect: Effect, changes: readonly ChangedRow[], laws: Laws): AskedEffect {
  const froms = changes.filter(({ key }) => reads(effect.benefit, key)).map(({ from }) => from)
  const days = daysOf(froms, effect.period)
  const cases = namedCases.map((one) => caseMove(effect.key, one, days, laws))
  const around = cases.flatMap(({ firstDay }) => firstDay ?? []).toSorted()[0] ?? days[0]!
  return { effect, cases, around, compared: comparedOf(days, around), eve: eveOf(days[0]!) }
}

/** What the sample is asked: the days compared, and the eve last. */
export const askOf = ({ effect: { key }, around, compared, eve }: AskedEffect): Ask => ({
  ...{ key, year: Number(around.slice(0, 4)) },
  days: [...compared, ...(eve ? [eve] : [])],
})
