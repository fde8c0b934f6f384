import { graphql, type GraphQLSchema } from 'graphql'
import { baselineRelease } from '../releases/baseline-release.ts'
import { ReleasesInMemory } from '../releases/published-releases.ts'
import { publicSchema } from '../scenario/public-schema.ts'

let schema: GraphQLSchema | null = null
const releases = new ReleasesInMemory([baselineRelease()])

/** Asks the public schema under release 1, as `/graphql` does; answers data and errors. */
export async function ask(
  source: string,
  variables: Record<string, unknown> = {},
): Promise<{ data: any; errors: readonly string[] }> {
  schema ??= publicSchema()
  const result = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: { releases, rawVariables: variables },
  })
  return { data: result.data, errors: (result.errors ?? []).map(({ message }) => message) }
}
