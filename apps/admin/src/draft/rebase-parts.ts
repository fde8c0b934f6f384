import { graphql } from '../generated/gql.ts'
import type { RebaseOfQuery } from '../generated/graphql.ts'

/** What becomes of a draft on the release that came first. */
export const RebaseOf = graphql(`
  query RebaseOf($id: ID!, $langue: Langue) {
    draft(id: $id) {
      id
      rebase {
        onto {
          id
          number
        }
        carried
        settled
        conflicts {
          key
          from
          label(langue: $langue)
          at
          author {
            id
            name
          }
          base {
            ...RowParts
          }
          theirs {
            ...RowParts
          }
          mine {
            ...RowParts
          }
          theirsUntil
          mineUntil
        }
      }
    }
  }
`)

/** Puts it there. */
export const RebaseMutation = graphql(`
  mutation RebaseDraft($draft: ID!, $version: Int!, $onto: Int!, $choices: [RebaseChoice!], $langue: Langue) {
    result: rebaseDraft(draft: $draft, version: $version, onto: $onto, choices: $choices) {
      __typename
      ...DraftParts
      ...RefusalParts
    }
  }
`)

type Rebase = NonNullable<NonNullable<RebaseOfQuery['draft']>['rebase']>
/** A row, or a confirmation, that both change. */
export type Conflict = Rebase['conflicts'][number]

/** Tells one conflict from another. */
export const placeOf = ({ key, from }: Pick<Conflict, 'key' | 'from'>): string => `${key} ${from ?? ''}`
