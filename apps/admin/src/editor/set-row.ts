import { graphql } from '../generated/gql.ts'

/** Writes one row into a draft. */
export const SetRow = graphql(`
  mutation SetRow($draft: ID!, $version: Int!, $key: ID!, $row: RowInput!, $langue: Langue) {
    result: setRow(draft: $draft, version: $version, key: $key, row: $row) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)
