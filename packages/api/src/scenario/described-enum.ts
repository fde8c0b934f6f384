import { registerEnumType } from 'type-graphql'

/** An enum whose values are its names, as GraphQL sends them. */
export const valuesOf = <T extends string>(...names: readonly T[]): { readonly [K in T]: K } =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in T]: K }

/** An enum of the schema with what each of its values means. */
export function describedEnum<T extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<T, string>>,
): { readonly [K in T]: K } {
  const names = Object.keys(meanings) as T[]
  const values = valuesOf(...names)
  const valuesConfig: Partial<Record<T, { description: string }>> = {}
  for (const value of names) valuesConfig[value] = { description: meanings[value] }
  registerEnumType(values, { name, description, valuesConfig })
  return values
}
