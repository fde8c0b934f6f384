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
  fragment ImpactEffectParts on ImpactEffect {
    figure {
      key
      unit
      due
      name(langue: $langue)
    }
    firstDay
    day
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
graphql(`
  fragment ImpactReportParts on ImpactReport {
    sampleSize
    seed
    standsFor
    spellsPerThousand
    daysPerSpell
    birthsAYear
    firstDay
    eve
    movedOnEve
    effects {
      ...ImpactEffectParts
    }
    unchanged {
      key
      name(langue: $langue)
    }
    incomparable {
      key
      name(langue: $langue)
    }
  }
`)

/** What a draft changes for people, as the screens read it. */
export type ImpactReport = ImpactReportPartsFragment
/** What it changes in one figure. */
export type ImpactEffect = ImpactReport['effects'][number]
/** A figure: what it is counted in, and whether people pay it. */
export type ImpactFigure = ImpactEffect['figure']
/** People counted from the sample. */
export type ImpactGroup = ImpactEffect['total']
