import type { DoctrineQuery } from '../generated/graphql.ts'
import { graphql } from '../generated/gql.ts'

/** What a note of doctrine can speak of in a draft. */
export const Doctrine = graphql(`
  query Doctrine($draft: ID!, $langue: Langue) {
    doctrine(draft: $draft) {
      doubts {
        code
        key
        raised
        message(langue: $langue)
        notes {
          from
          value
        }
      }
      benefits {
        key
        label(langue: $langue)
      }
    }
  }
`)

/** A doubt that answers may carry, with its notes. */
export type Doubt = DoctrineQuery['doctrine']['doubts'][number]
/** A doubt may be raised for it. */
export type BenefitName = DoctrineQuery['doctrine']['benefits'][number]
