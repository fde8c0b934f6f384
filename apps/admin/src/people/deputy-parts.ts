import { graphql } from '../generated/gql.ts'

// who stands in for whom
graphql(`
  fragment DeputiesParts on Deputies {
    all {
      id
      approver {
        id
        name
      }
      deputy {
        id
        name
      }
      from
      until
    }
  }
`)
/** Those of today and later, and whom the person who asks may name. */
export const Absences = graphql(`
  query Absences {
    deputies {
      ...DeputiesParts
    }
    possibleDeputies {
      id
      name
    }
  }
`)
/** Names one. */
export const NameDeputy = graphql(`
  mutation NameDeputy($deputy: ID!, $from: Day!, $until: Day!, $langue: Langue) {
    result: nameDeputy(deputy: $deputy, from: $from, until: $until) {
      __typename
      ...DeputiesParts
      ...RefusalParts
    }
  }
`)
/** Ends it before its last day. */
export const EndDeputy = graphql(`
  mutation EndDeputy($id: ID!, $langue: Langue) {
    result: endDeputy(id: $id) {
      __typename
      ...DeputiesParts
      ...RefusalParts
    }
  }
`)
