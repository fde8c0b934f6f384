/** How often the law moves a value: a yearly one is verified until 31 December of its last row's year, any other until repealed. */
export type Cadence = 'YEARLY' | 'WHEN_AMENDED'
export type Unit =
  | 'EUR'
  | 'EUR_PER_HOUR'
  | 'EUR_PER_DAY'
  | 'EUR_PER_MONTH'
  | 'EUR_PER_YEAR'
  | 'RATIO'
  | 'TIMES_PASS'
  | 'TIMES_SMIC'
  | 'HOURS'
  | 'DAYS'
  | 'WEEKS'
  | 'MONTHS'
  | 'QUARTERS'
  | 'YEARS'
  | 'NONE'
export type ParameterType = 'AMOUNT' | 'RATE' | 'COUNT' | 'BOOLEAN' | 'YEARS' | 'TABLE' | 'NOTE'

/** What the rules must know of a parameter to read it; its words stand in `labels`, its dated values in a release. */
export type Kind = {
  readonly type: ParameterType
  readonly unit: Unit
  readonly cadence: Cadence
  /** For a TABLE: its columns, with the type of each. */
  readonly columns?: Readonly<Record<string, Column>>
}
export type Column = { readonly type: 'AMOUNT' | 'RATE' | 'COUNT' }
export type Kinds = Readonly<Record<string, Kind>>

const often = { cadence: 'WHEN_AMENDED' } as const

export const AMOUNT = { type: 'AMOUNT' } as const
export const RATE = { type: 'RATE' } as const
export const COUNT = { type: 'COUNT' } as const

/** A share of something, in force until it is amended. */
export const rate = () => ({ type: 'RATE', unit: 'RATIO', ...often }) as const
/** A yes or no. */
export const flag = () => ({ type: 'BOOLEAN', unit: 'NONE', ...often }) as const
/** A whole number of days, months, quarters. */
export const count = <U extends Unit>(unit: U) => ({ type: 'COUNT', unit, ...often }) as const
/** A number of times something: the PASS, the SMIC. */
export const times = <U extends Unit>(unit: U) => ({ type: 'RATE', unit, ...often }) as const
/** An amount of money. */
export const amount = <U extends Unit, C extends Cadence = 'WHEN_AMENDED'>(unit: U, cadence: C = 'WHEN_AMENDED' as C) =>
  ({ type: 'AMOUNT', unit, cadence }) as const
/** Several numbers that one text sets together. */
export const columns = <U extends Unit, const C extends Readonly<Record<string, Column>>>(unit: U, of: C) =>
  ({ type: 'TABLE', unit, ...often, columns: of }) as const
