import type { Day } from '@abri/rules'
import type { NatureActivite, Caisse } from '@abri/rules'
import type { Words } from '../publishing/words.ts'

/** What a draft changes for people, in cents and heads: sick pay of the independent activity. */
export type ImpactReport = {
  readonly sample: Sample
  /** The first day on which anything moves for anybody of the sample or any named case; null: nothing moves. */
  readonly firstDay: Day | null
  /** The first of the days compared on which anybody of the sample moves. */
  readonly day: Day
  /** The eve of the first change, on which nothing may move; null: before any stop. */
  readonly eve: { readonly day: Day; readonly moved: number } | null
  readonly total: Group
  /** Later days on which something moves again: a threshold rests on three years. */
  readonly later: readonly { readonly day: Day; readonly total: Group }[]
  readonly groups: readonly (Group & { readonly nature: NatureActivite; readonly caisse: Caisse })[]
  readonly deciles: readonly (Group & { readonly decile: number; readonly turnover: number })[]
  readonly cases: readonly CaseMove[]
  readonly edges: readonly EdgeMove[]
}
/** Drawn with this seed, how many people they stand for, and the sick spells that turn an allowance into a cost. */
export type Sample = {
  readonly size: number
  readonly seed: number
  readonly standsFor: number
  readonly spellsPerThousand: number
  readonly daysPerSpell: number
}
/** Heads are scaled to the population, cents a day are means of those who get something before or after. */
export type Group = {
  readonly people: number
  readonly winners: number
  readonly losers: number
  readonly newlySomething: number
  readonly newlyNothing: number
  readonly meanBefore: number
  readonly meanAfter: number
  /** Euros a year, if spells are as many and as long as published. */
  readonly costAYear: number
}
export type CaseMove = {
  readonly words: Words
  readonly before: number
  readonly after: number
  /** The first of the days on which it moves; null: none. */
  readonly firstDay: Day | null
}
/** One cent each side of a break of the curve. */
export type EdgeMove = {
  readonly nature: NatureActivite
  readonly caisse: Caisse
  /** Euros a year, decimal text. */
  readonly turnover: string
  readonly before: number
  readonly after: number
}
