import type { Kinds } from './kind.ts'

/** The theme under which the grid of years shows a parameter, in the order of the grid. */
export type Theme =
  | 'CEILINGS'
  | 'INCOME'
  | 'SICKNESS'
  | 'EMPLOYMENT'
  | 'MATERNITY'
  | 'DISABILITY'
  | 'RETIREMENT'
  | 'CONTRIBUTIONS'
  | 'COVERAGE'
  | 'LEVIES'
  | 'DOUBTS'
/** What a value counts. */
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

export type Told = { readonly fr: string; readonly en: string }

/** The words of a parameter, in both languages, and where it is shown. */
export type Label = Told & {
  readonly theme: Theme
  /** Of what is no share and no yes or no: without one, a table holds different things. */
  readonly unit?: Unit
  /** The words of each column of a table. */
  readonly columns?: Readonly<Record<string, Told>>
  /** What the analyst waits for, and when. */
  readonly expected?: Told
}
/** One label for each parameter of a group, and for each column of its tables: the compiler asks for what is missing. */
export type LabelsOf<K extends Kinds> = {
  readonly [P in keyof K]: K[P] extends { readonly columns: infer C }
    ? Label & { readonly columns: Readonly<Record<keyof C, Told>> }
    : K[P] extends { readonly ratio: true } | { readonly type: 'BOOLEAN' | 'YEARS' }
      ? Label
      : Label & { readonly unit: Unit }
}
