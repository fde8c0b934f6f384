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

export type Told = { readonly fr: string; readonly en: string }

/** The words of a parameter, in both languages, and where it is shown. */
export type Label = Told & {
  readonly theme: Theme
  /** The words of each column of a table. */
  readonly columns?: Readonly<Record<string, Told>>
  /** What the analyst waits for, and when. */
  readonly expected?: Told
}
/** One label for each parameter of a group, and for each column of its tables: the compiler asks for what is missing. */
export type LabelsOf<K extends Kinds> = {
  readonly [P in keyof K]: K[P] extends { readonly columns: infer C }
    ? Label & { readonly columns: Readonly<Record<keyof C, Told>> }
    : Label
}
