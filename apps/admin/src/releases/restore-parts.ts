import { graphql } from '../generated/gql.ts'

/** Opens a draft that brings back an earlier release. */
export const RestoreRelease = graphql(`
  mutation RestoreRelease($release: Int!, $langue: Langue) {
    result: restoreRelease(release: $release) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)
/** Puts an earlier release back in force at once. */
export const EmergencyRestore = graphql(`
  mutation EmergencyRestore($release: Int!, $current: Int!, $reason: String!, $langue: Langue) {
    result: emergencyRestore(release: $release, current: $current, reason: $reason) {
      __typename
      ... on Release {
        id
        number
      }
      ...RefusalParts
    }
  }
`)
