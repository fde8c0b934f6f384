import type { GraphQLResolveInfo } from 'graphql'
import { valueFromASTUntyped } from 'graphql'

/** An argument as the caller sent it, without the defaults that GraphQL fills in: the rules set them, and name those they used. */
export function asSent<T>(
  coerced: T,
  name: string,
  info: GraphQLResolveInfo,
  rawVariables: Readonly<Record<string, unknown>> | undefined,
): T {
  const argument = info.fieldNodes[0]?.arguments?.find((candidate) => candidate.name.value === name)
  if (!argument) return coerced
  return withoutDefaults(coerced, valueFromASTUntyped(argument.value, { ...info.variableValues, ...rawVariables })) as T
}

/** The coerced value, of which only what was given is kept; GraphQL takes one item for a list of one. */
function withoutDefaults(coerced: unknown, given: unknown): unknown {
  if (Array.isArray(coerced)) {
    const items = Array.isArray(given) ? given : [given]
    return coerced.map((item, i) => withoutDefaults(item, items[i]))
  }
  if (typeof coerced !== 'object' || coerced === null) return coerced
  const sent = (given ?? {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(coerced)
      .filter(([key]) => Object.hasOwn(sent, key))
      .map(([key, value]) => [key, withoutDefaults(value, sent[key])]),
  )
}
