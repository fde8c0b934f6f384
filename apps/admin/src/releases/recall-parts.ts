import { graphql } from '../generated/gql.ts'

/** What every action on a recall answers: the release as it stands, or why not. */
export const RequestRecall = graphql(`
  mutation RequestRecall($release: Int!, $reason: String!, $replacement: Int, $langue: Langue) {
    result: requestRecall(release: $release, reason: $reason, replacement: $replacement) {
      __typename
      ... on Release {
        id
      }
      ...RefusalParts
    }
  }
`)
export const ConfirmRecall = graphql(`
  mutation ConfirmRecall($request: ID!, $langue: Langue) {
    result: confirmRecall(request: $request) {
      __typename
      ... on Release {
        id
      }
      ...RefusalParts
    }
  }
`)
export const WithdrawRecall = graphql(`
  mutation WithdrawRecall($request: ID!, $langue: Langue) {
    result: withdrawRecall(request: $request) {
      __typename
      ... on Release {
        id
      }
      ...RefusalParts
    }
  }
`)
