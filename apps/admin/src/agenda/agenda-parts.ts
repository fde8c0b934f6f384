import type { AgendaPartsFragment } from '../generated/graphql.ts'
import { graphql } from '../generated/gql.ts'

graphql(`
  fragment AgendaParts on Agenda {
    today
    assignable {
      id
      name
    }
    items {
      key
      label(langue: $langue)
      expected(langue: $langue)
      state
      dueBy
      verifiedUntil
      recheckOn
      cadence
      nature
      last {
        legalReference
        url
      }
      results
      benefits {
        key
        label(langue: $langue)
        results(langue: $langue)
      }
      owner {
        id
        name
      }
      ownerVersion
      drafts {
        id
        title
      }
    }
  }
`)

/** The agenda as its page reads it. */
export type Agenda = AgendaPartsFragment
/** One parameter of the agenda. */
export type AgendaItem = Agenda['items'][number]
