import { sickPay, type Day, type Law } from '@abri/rules'
import { UNKNOWN, type MeasureKey } from '@abri/rules/measures'
import { centsOf, eurosOf } from './cents.ts'
import { namedCrowd, pairsOf } from './named-crowd.ts'
import { situationOfCase, type NamedCase } from './named-cases.ts'
import type { EdgeMove } from './report.ts'

type Laws = { readonly before: Law; readonly after: Law }
type Of = Pick<NamedCase, 'nature' | 'caisse'>

/** Above every ceiling of the micro regime, in euros. */
const MOST_TURNOVER = 250_000

/** One cent each side of every threshold and cap, before and after. */
export function edgesOf(key: MeasureKey, of: Of, day: Day, laws: Laws): readonly EdgeMove[] {
  const years = { first: yearOf(day), last: yearOf(day) }
  const breaks = [laws.before, laws.after].flatMap((law) =>
    key === 'indemniteMaladie' ? breaksOfTheCurve(of, years, day, law) : plateausOf(key, of, day, law),
  )
  const cents = [...new Set(breaks)].toSorted((a, b) => a - b)
  if (cents.length === 0) return []
  const pairs = pairsOf(namedCrowd(of, cents, years), key, day, laws)
  return pairs.map(([before, after], i) => ({ ...of, turnover: eurosOf(cents[i]!), before, after }))
}

function breaksOfTheCurve(
  of: Of,
  years: { readonly first: number; readonly last: number },
  day: Day,
  law: Law,
): readonly number[] {
  const situation = situationOfCase({ ...of, turnover: '0' }, years)
  const answer = sickPay({ situation, arret: { debut: day, fin: day } }, law)
  if (answer.kind !== 'Scenario' || !answer.arretMaladie) return []
  const inner = answer.arretMaladie.courbe('0', String(MOST_TURNOVER)).slice(1, -1)
  return inner.flatMap(({ chiffreAffaires }) => {
    const at = centsOf(chiffreAffaires, 0)
    return [at - 1, at, at + 1]
  })
}

/** Euros between two turnovers at which a figure is asked, and how many in a row give the same where it stands still. */
const [STEP, STILL] = [250, 4]

/** The last cent before and the first cent of each stretch of turnover over which a figure stands still: of the others nothing breaks. */
function plateausOf(key: MeasureKey, of: Of, day: Day, law: Law): readonly number[] {
  const years = { first: yearOf(day), last: yearOf(day) }
  const ask = (cents: readonly number[]): Int32Array => namedCrowd(of, cents, years).ask(key, law, day)
  const grid = Array.from({ length: MOST_TURNOVER / STEP + 1 }, (_, i) => i * STEP * 100)
  const found = ask(grid)
  const runs = runsOf(found).filter(({ from, to }) => to - from + 1 >= STILL && found[from] !== UNKNOWN)
  const sides = runs.flatMap(({ from, to }) => [
    ...(from > 0 ? [{ low: grid[from - 1]!, high: grid[from]!, value: found[from]!, ofHigh: true }] : []),
    ...(to < grid.length - 1 ? [{ low: grid[to]!, high: grid[to + 1]!, value: found[to]!, ofHigh: false }] : []),
  ])
  return halved(sides, ask).flatMap((at) => [at - 1, at])
}

/** Places in a row that hold the same. */
function runsOf(values: Int32Array): readonly { readonly from: number; readonly to: number }[] {
  const starts = [...values.keys()].filter((i) => i === 0 || values[i] !== values[i - 1])
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? values.length) - 1 }))
}

/** A stretch ends, or begins, somewhere between two turnovers: the value is that of the higher or of the lower one. */
type Side = { readonly low: number; readonly high: number; readonly value: number; readonly ofHigh: boolean }

/** Of each, the first cent on the far side: all are halved at once until they are a cent apart. */
function halved(sides: readonly Side[], ask: (cents: readonly number[]) => Int32Array): readonly number[] {
  if (sides.every(({ low, high }) => high - low <= 1)) return sides.map(({ high }) => high)
  const middles = sides.map(({ low, high }) => Math.floor((low + high) / 2))
  const found = ask(middles)
  const next = sides.map((side, i) => {
    const onHighSide = (found[i] === side.value) === side.ofHigh
    return onHighSide ? { ...side, high: middles[i]! } : { ...side, low: middles[i]! }
  })
  return halved(next, ask)
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))
