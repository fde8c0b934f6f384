import type { Column, Kind } from './kind.ts'
import { kinds, type ParameterKey } from './kinds.ts'
import type { Label, Theme, Told, Unit } from './label.ts'
import { labels } from './labels.ts'

/** What the code says of a parameter, with its words; its dated values stand in a release. */
export type Declaration = Omit<Kind, 'columns' | 'ratio'> & {
  readonly theme: Theme
  readonly unit: Unit
  readonly label: Told
  /** For a TABLE: its columns, with the type and words of each. */
  readonly columns?: Readonly<Record<string, Column & { readonly label: Told }>>
  /** What the analyst waits for, and when. */
  readonly expected?: Told
}

/** Every parameter that a rule or a named check reads, by its stable key. */
export const declarations = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(kinds).map(([key, kind]) => [key, declaration(kind, labels[key as ParameterKey])]),
) as Readonly<Record<ParameterKey, Declaration>>

function declaration(
  { columns, ratio, ...kind }: Kind,
  { theme, unit = 'NONE', fr, en, expected, columns: words }: Label,
): Declaration {
  return {
    ...kind,
    theme,
    unit: ratio ? 'RATIO' : unit,
    label: { fr, en },
    ...(expected && { expected }),
    ...(columns && {
      columns: Object.fromEntries(
        Object.entries(columns).map(([name, { type }]) => [name, { type, label: words![name]! }]),
      ),
    }),
  }
}
