import { graphql } from '../generated/gql.ts'

/** Says in a draft that a parameter or a note no longer holds. */
export const EndParameter = graphql(`
  mutation EndParameter($draft: ID!, $version: Int!, $key: ID!, $end: EndInput!, $langue: Langue) {
    result: endParameter(draft: $draft, version: $version, key: $key, end: $end) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)
