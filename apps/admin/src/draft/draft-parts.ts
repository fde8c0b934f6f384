import type { DraftPartsFragment, RefusalPartsFragment } from '../generated/graphql.ts'
import { graphql } from '../generated/gql.ts'

graphql(`
  fragment CheckParts on Check {
    id
    code
    level
    key
    message(langue: $langue)
    lines(langue: $langue)
    awaitsReason
    reason {
      text
      at
      author {
        id
        name
      }
    }
  }
`)
graphql(`
  fragment DraftParts on Draft {
    id
    title
    status
    version
    snapshot
    restores
    allowed
    base {
      id
      number
    }
    authors {
      id
      name
    }
    upgrade {
      rulesVersion
      tables
      rows
      addsOnly
      themes {
        key
        label(langue: $langue)
        count
      }
    }
    changes {
      id
      kind
      key
      label(langue: $langue)
      at
      author {
        id
        name
      }
      before {
        ...RowParts
      }
      after {
        ...RowParts
      }
    }
    confirmations {
      key
      label(langue: $langue)
      until
      seen
      url
      seenOn
    }
    checks {
      ...CheckParts
    }
    approvals {
      snapshot
      note
      at
      approver {
        id
        name
      }
    }
  }
`)
graphql(`
  fragment RefusalParts on Refusal {
    code
    message(langue: $langue)
    checks {
      ...CheckParts
    }
    conflict {
      key
      from
      by
      at
      yours {
        ...RowParts
      }
      theirs {
        ...RowParts
      }
    }
    draft {
      ...DraftParts
    }
  }
`)

/** Both texts of a row that two people wrote at once. */
export type EditConflict = NonNullable<RefusalPartsFragment['conflict']>
/** A draft as the screens read it. */
export type Draft = DraftPartsFragment
/** One row that a draft adds, replaces or takes away. */
export type Change = Draft['changes'][number]
/** What a check says of a draft. */
export type Check = Draft['checks'][number]
