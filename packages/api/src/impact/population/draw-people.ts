import type { Caisse, NatureActivite } from '@abri/rules'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import {
  ACTIVE,
  EUROS_OF,
  groups,
  GROWTH,
  PERSISTENCE,
  RETIRED,
  SENIORITY,
  SENIORITY_FACTOR,
  type Group,
} from './model.ts'
import { turnoverLaw } from './turnover-law.ts'

/** Years since registration of those who have three or more: the Cipav's mean is 6 years 7 months; assumed for all. */
const ESTABLISHED = 6

/** Somebody drawn: what the rules must know to answer, and how many people they stand for. */
export type Person = {
  readonly nature: NatureActivite
  readonly caisse: Caisse
  readonly employee: boolean
  readonly retired: boolean
  /** Civil year of registration. */
  readonly since: number
  /** Whole euros by civil year, from the registration on. */
  readonly turnover: ReadonlyMap<number, number>
  readonly weight: number
}

/** A sample of active accounts as they stand in a year, with the turnover since they began; the same seed, size and year give the same people on every machine. */
export function drawPeople(size: number, year: number, seed: number): readonly Person[] {
  const next = uniform(seed)
  const drawn = Array.from({ length: size }, () => draw(next))
  const years = Array.from({ length: ESTABLISHED + 1 }, (_, i) => year - ESTABLISHED + i)
  const ranks = ranksByYear(drawn, next)
  const laws = new Map(groups.map((group) => [group, lawsOf(group)]))
  return drawn.map(({ group, employee, seniority, retired }, i) => {
    const since = year - (seniority < 3 ? seniority : ESTABLISHED)
    const law = laws.get(group)![employee ? 'employee' : 'alone']
    const turnover = years.flatMap((one, at) => {
      if (one < since) return []
      const growth = (1 + GROWTH) ** (one - EUROS_OF)
      return [[one, Math.round(law(ranks[at]![i]!) * factorOf(group, Math.min(3, one - since)) * growth)] as const]
    })
    const { nature, caisse } = group
    return { nature, caisse, employee, retired, since, turnover: new Map(turnover), weight: ACTIVE / size }
  })
}

type Drawn = {
  readonly group: Group
  readonly employee: boolean
  readonly retired: boolean
  readonly seniority: number
}

function draw(next: () => number): Drawn {
  const group =
    groups[
      chosen(
        groups.map(({ active }) => active),
        next(),
      )
    ]!
  return {
    group,
    employee: next() < group.employee,
    retired: next() < RETIRED,
    seniority: chosen(SENIORITY[group.caisse], next()),
  }
}

/** The years drawn first, oldest first; those before them follow, newest first. */
const RECENT = 5

/** The place of everybody in each year, among all: normal scores that remember the year beside, ranked; forwards and backwards alike. */
function ranksByYear(people: readonly Drawn[], next: () => number): readonly Float64Array[] {
  const beside = (scores: Float64Array): Float64Array =>
    scores.map((score) => PERSISTENCE * score + Math.sqrt(1 - PERSISTENCE ** 2) * normal(next))
  const first = Float64Array.from(people, () => normal(next))
  const recent = chain(first, RECENT - 1, beside)
  const earlier = chain(first, ESTABLISHED + 1 - RECENT, beside)
  return [...earlier.slice(1).toReversed(), ...recent].map(ranked)
}

/** A year, and as many beside it, each drawn from the one before. */
function chain(first: Float64Array, more: number, beside: (scores: Float64Array) => Float64Array): Float64Array[] {
  const years = [first]
  for (let i = 0; i < more; i++) years.push(beside(years.at(-1)!))
  return years
}

function ranked(scores: Float64Array): Float64Array {
  const order = Uint32Array.from(scores, (_, i) => i).toSorted((a, b) => scores[a]! - scores[b]!)
  const ranks = new Float64Array(scores.length)
  order.forEach((who, place) => (ranks[who] = (place + 0.5) / scores.length))
  return ranks
}

const lawsOf = ({ shape, scale, cap }: Group) => ({
  alone: turnoverLaw(shape, scale.alone, cap),
  employee: turnoverLaw(shape, scale.employee, cap),
})

/** Scaled so that the mean of the group holds. */
function factorOf({ caisse }: Group, seniority: number): number {
  const mean = SENIORITY[caisse].reduce((sum, share, i) => sum + share * SENIORITY_FACTOR[i]!, 0)
  return SENIORITY_FACTOR[seniority]! / mean
}

/** The index of the weight into which a number between 0 and 1 falls. */
function chosen(weights: readonly number[], at: number): number {
  let left = at * weights.reduce((sum, weight) => sum + weight, 0)
  const found = weights.findIndex((weight) => (left -= weight) < 0)
  return found === -1 ? weights.length - 1 : found
}

function uniform(seed: number): () => number {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
