/** How often the law moves a value: a yearly one is verified until 31 December of its last row's year, any other until repealed. */
export type Cadence = 'YEARLY' | 'WHEN_AMENDED'
export type ParameterType = 'AMOUNT' | 'RATE' | 'COUNT' | 'BOOLEAN' | 'YEARS' | 'TABLE' | 'NOTE'

/** What the rules must know of a parameter to read it; its words stand in `labels`, its dated values in a release. */
export type Kind = {
  readonly type: ParameterType
  readonly cadence: Cadence
  /** A share of something, shown as a percentage: it needs no unit. */
  readonly ratio?: true
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
export const rate = { type: 'RATE', ratio: true, ...often } as const
/** A yes or no. */
export const flag = { type: 'BOOLEAN', ...often } as const
/** A whole number of days, months, quarters. */
export const count = { ...COUNT, ...often } as const
/** A number of times something: the PASS, the SMIC. */
export const times = { ...RATE, ...often } as const
/** An amount of money. */
export const amount = { ...AMOUNT, ...often } as const
/** An amount of money that moves every year. */
export const yearly = { ...AMOUNT, cadence: 'YEARLY' } as const
/** Several numbers that one text sets together. */
export const columns = <const C extends Readonly<Record<string, Column>>>(of: C) =>
  ({ type: 'TABLE', ...often, columns: of }) as const
/** The same of shares of something. */
export const ratios = <const C extends Readonly<Record<string, Column>>>(of: C) =>
  ({ ratio: true, ...columns(of) }) as const
