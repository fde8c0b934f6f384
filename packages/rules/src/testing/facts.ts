/** Where a fact stands in an input: names, and indexes as text. */
export type FactPath = readonly string[]

/** Every fact of an input and every list, with where it stands. */
export function* factsOf(value: unknown, path: FactPath = []): Generator<FactPath> {
  if (value === null || value === undefined) return
  if (typeof value !== 'object' || Array.isArray(value)) yield path
  if (typeof value === 'object') for (const [name, part] of Object.entries(value)) yield* factsOf(part, [...path, name])
}

/** What stands at a path; undefined where nothing was said. */
export const factAt = (value: unknown, path: FactPath): unknown =>
  path.reduce<unknown>((found, name) => (found as Record<string, unknown> | null | undefined)?.[name], value)

/** The same input with another fact at one place. */
export function withFact<T>(value: T, [name, ...rest]: FactPath, fact: unknown): T {
  if (name === undefined) return fact as T
  const changed: unknown = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value }
  const at = changed as Record<string, unknown>
  at[name] = withFact(at[name], rest, fact)
  return changed as T
}

/** A path without its indexes: the kind of fact. */
export const kindOf = (path: FactPath): string => path.map((name) => (/^\d+$/.test(name) ? '*' : name)).join('.')
