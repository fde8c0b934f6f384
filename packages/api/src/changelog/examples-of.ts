import type { Day } from '@abri/rules'
import { caseMove } from '../impact/case-move.ts'
import { daysOf } from '../impact/days-of.ts'
import { readingAny, reads, type Effect } from '../impact/effects.ts'
import type { Laws } from '../impact/impact-of.ts'
import { namedCases } from '../impact/named-cases.ts'
import type { CaseMove } from '../impact/report.ts'

/** One of the named cases in which a figure moves. */
export type Example = CaseMove & { readonly effect: Effect; readonly firstDay: Day }

/** Of each figure that moves for a named case, the first case that moves on the first day on which any does; sick pay first. */
export function examplesOf(
  rows: readonly { readonly key: string; readonly from: Day }[],
  laws: Laws,
): readonly Example[] {
  return readingAny(new Set(rows.map(({ key }) => key))).flatMap((effect) => {
    const froms = rows.filter(({ key }) => reads(effect.benefit, key)).map(({ from }) => from)
    return exampleOf(effect, daysOf(froms, effect.period), laws) ?? []
  })
}

function exampleOf(effect: Effect, days: readonly Day[], laws: Laws): Example | null {
  const moves = namedCases.flatMap((one) => {
    const { firstDay, ...move } = caseMove(effect.key, one, days, laws)
    return firstDay === null ? [] : [{ ...move, effect, firstDay }]
  })
  return moves.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0))[0] ?? null
}
