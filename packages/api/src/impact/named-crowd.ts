import { day, type Day, type Law } from '@abri/rules'
import { Crowd, type MeasureKey } from '@abri/rules/measures'
import { bornFor } from './crowds-of.ts'
import type { Pair } from './groups-of.ts'
import type { NamedCase } from './named-cases.ts'

/** Years of activity before the first day asked about. */
const ESTABLISHED = 8

/** Somebody long established with the same turnover each year: one, or one of each turnover in cents. */
export function namedCrowd(
  { nature, caisse }: Pick<NamedCase, 'nature' | 'caisse'>,
  cents: readonly number[],
  years: { readonly first: number; readonly last: number },
): Crowd {
  const since = years.first - ESTABLISHED
  const all = Array.from({ length: years.last - since + 1 }, (_, i) => since + i)
  return new Crowd({
    ...{ nature, caisse, debut: day(`${since}-01-01`), naissance: bornFor(years.first) },
    turnover: new Map(all.map((year) => [year, Float64Array.from(cents)])),
  })
}

/** What each of a crowd gets under both laws. */
export function pairsOf(
  crowd: Crowd,
  key: MeasureKey,
  on: Day,
  laws: { readonly before: Law; readonly after: Law },
): readonly Pair[] {
  const after = crowd.ask(key, laws.after, on)
  return [...crowd.ask(key, laws.before, on)].map((before, i) => [before, after[i]!])
}
