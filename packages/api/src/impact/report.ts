import type { Caisse, Day, NatureActivite } from '@abri/rules'
import type { Words } from '../publishing/words.ts'
import type { Effect } from './effects.ts'

/** What a draft changes for people, figure by figure. */
export type ImpactReport = {
  readonly sample: Sample
  /** The first day on which anything moves for anybody of the sample or any named case; null: nothing moves. */
  readonly firstDay: Day | null
  /** The eve of the first change, on which nothing may move; null: before any stop. Of figures by the month or the year, the period before. */
  readonly eve: { readonly day: Day; readonly moved: number } | null
  /** Figures that move, sick pay first. */
  readonly effects: readonly EffectReport[]
  readonly unchanged: readonly Effect[]
  /** Figures that the law before, or the law after, says for nobody: a table is missing, or a value ends. */
  readonly incomparable: readonly Effect[]
}
/** What a draft changes in one figure, in hundredths and heads. */
export type EffectReport = {
  readonly effect: Effect
  readonly firstDay: Day | null
  /** Whether both laws say it of anybody on that day. */
  readonly comparable: boolean
  /** The first of the days compared on which anybody of the sample moves. */
  readonly day: Day
  /** People of the sample who move on the eve of the first change. */
  readonly movedOnEve: number
  readonly total: Group
  /** Later days on which something moves again: a threshold rests on three years. */
  readonly later: readonly { readonly day: Day; readonly total: Group }[]
  readonly groups: readonly (Group & { readonly nature: NatureActivite; readonly caisse: Caisse })[]
  readonly deciles: readonly (Group & { readonly decile: number; readonly turnover: number })[]
  readonly cases: readonly CaseMove[]
  readonly edges: readonly EdgeMove[]
}
/** Drawn with this seed, how many people they stand for, and how often what is published to happen does. */
export type Sample = {
  readonly size: number
  readonly seed: number
  readonly standsFor: number
  readonly spellsPerThousand: number
  readonly daysPerSpell: number
  readonly birthsAYear: number
}
/** Heads are scaled to the population, hundredths are means of those who get something before or after. */
export type Group = {
  readonly people: number
  readonly winners: number
  readonly losers: number
  readonly newlySomething: number
  readonly newlyNothing: number
  readonly meanBefore: number
  readonly meanAfter: number
  /** Euros a year, if it happens as often as published; null where nothing is published. */
  readonly costAYear: number | null
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
