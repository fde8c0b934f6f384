import { UNKNOWN } from '@abri/rules/measures'
import type { AskedEffect } from './asked-effect.ts'
import { costOf } from './cost.ts'
import { edgesOf } from './edges-of.ts'
import { groupOf, moved, type Pair } from './groups-of.ts'
import type { Laws } from './impact-of.ts'
import type { Moves } from './moves.ts'
import { groups } from './population/model.ts'
import type { EffectReport, Group } from './report.ts'
import type { Sample } from './sample.ts'

type Drawn = { readonly sample: Sample; readonly moves: Moves; readonly laws: Laws }

/** What a draft changes in one figure, once the sample has been asked. */
export function effectOf({ effect, cases, compared, eve, around }: AskedEffect, drawn: Drawn): EffectReport {
  const { sample, moves, laws } = drawn
  const size = sample.people.length
  const rows = compared.map((day, row) => ({ day, pairs: pairsOf(moves, row, size) }))
  const moving = rows.filter(({ pairs }) => pairs.some(moved))
  const firstDays = [...cases.map(({ firstDay }) => firstDay), ...moving.map((row) => row.day)]
  const firstDay = firstDays.filter((one) => one !== null).toSorted()[0] ?? null
  const { day, pairs } = moving[0] ?? rows[compared.indexOf(around)]!
  const cost = firstDay === null ? null : costOf(effect, laws.after, day)
  const count = (some: readonly Pair[]): Group => groupOf(some, size, cost, effect.due)
  const among = (at: readonly number[]): Group => count(at.map((who) => pairs[who]!))
  return {
    ...{ effect, firstDay, day, cases },
    comparable: pairs.some((pair) => !pair.includes(UNKNOWN)),
    movedOnEve: eve ? pairsOf(moves, compared.length, size).filter(moved).length : 0,
    total: count(pairs),
    later: moving.slice(1).map((row) => ({ day: row.day, total: count(row.pairs) })),
    groups: sample.activities.map(({ nature, caisse, at }) => ({ nature, caisse, ...among(at) })),
    deciles: sample
      .deciles(Number(day.slice(0, 4)) - 1)
      .map(({ at, turnover }, i) => ({ ...among(at), decile: i + 1, turnover })),
    edges: firstDay === null ? [] : groups.flatMap((group) => edgesOf(effect.key, bare(group), day, laws)),
  }
}

const bare = ({ nature, caisse }: (typeof groups)[number]) => ({ nature, caisse })

const pairsOf = ({ before, after }: Moves, row: number, width: number): readonly Pair[] =>
  Array.from({ length: width }, (_, i) => [before[row * width + i]!, after[row * width + i]!])
