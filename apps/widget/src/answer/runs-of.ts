import type { DayKind, StopDay } from './day-kinds.ts'

/** Neighbouring days of one kind. */
export type Run = { readonly kind: DayKind; readonly days: readonly StopDay[] }

/** The days of a stop, neighbours of one kind together. */
export function runsOf(days: readonly StopDay[]): readonly Run[] {
  const runs: { kind: DayKind; days: StopDay[] }[] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last?.kind === day.kind) last.days.push(day)
    else runs.push({ kind: day.kind, days: [day] })
  }
  return runs
}
