import { graphql } from '../generated/gql.ts'
import type { ImportRowsMutation } from '../generated/graphql.ts'

/** Reads a file into a draft, or only reports what it would do. */
export const ImportRows = graphql(`
  mutation ImportRows(
    $draft: ID!
    $version: Int!
    $text: String!
    $format: ExchangeFormat!
    $tryOnly: Boolean!
    $langue: Langue
  ) {
    result: importRows(draft: $draft, version: $version, text: $text, format: $format, tryOnly: $tryOnly) {
      __typename
      ... on ImportReport {
        written
        lines {
          line
          key
          label(langue: $langue)
          from
          value
          kind
          problem(langue: $langue)
        }
        draft {
          ...DraftParts
        }
      }
      ...RefusalParts
    }
  }
`)

type Report = Extract<ImportRowsMutation['result'], { __typename: 'ImportReport' }>
/** What one line of a file does. */
export type ImportLine = Report['lines'][number]
