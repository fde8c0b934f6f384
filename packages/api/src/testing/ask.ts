import { graphql, type GraphQLSchema } from 'graphql'
import { baselineRelease } from '../releases/baseline-release.ts'
import { ReleasesInMemory, type PublishedReleases } from '../releases/published-releases.ts'
import { publicSchema } from '../scenario/public-schema.ts'

let schema: GraphQLSchema | null = null
const releases = new ReleasesInMemory([baselineRelease()])

/** Asks the public schema under release 1, or the last of other releases, as `/graphql` does; answers data and errors. */
export async function ask(
  source: string,
  variables: Record<string, unknown> = {},
  under: PublishedReleases = releases,
): Promise<{ data: any; errors: readonly string[] }> {
  schema ??= publicSchema()
  const result = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: { releases: under, rawVariables: variables },
  })
  return { data: result.data, errors: (result.errors ?? []).map(({ message }) => message) }
}
