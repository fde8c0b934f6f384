import type { ImpactReportPartsFragment } from '../generated/graphql.ts'
import { graphql } from '../generated/gql.ts'

graphql(`
  fragment ImpactGroupParts on ImpactGroup {
    key
    people
    winners
    losers
    newlySomething
    newlyNothing
    meanBefore
    meanAfter
    costAYear
    turnover
  }
`)
graphql(`
  fragment ImpactReportParts on ImpactReport {
    sampleSize
    seed
    standsFor
    spellsPerThousand
    daysPerSpell
    firstDay
    day
    eve
    movedOnEve
    total {
      ...ImpactGroupParts
    }
    later {
      day
      total {
        ...ImpactGroupParts
      }
    }
    activities {
      ...ImpactGroupParts
    }
    deciles {
      ...ImpactGroupParts
    }
    cases {
      name(langue: $langue)
      before
      after
      firstDay
    }
    edges {
      nature
      caisse
      turnover
      before
      after
    }
  }
`)

/** What a draft changes for people, as the screens read it. */
export type ImpactReport = ImpactReportPartsFragment
/** People counted from the sample. */
export type ImpactGroup = ImpactReport['total']
