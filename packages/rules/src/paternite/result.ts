import type { Forfaits } from '../maternite/result.ts'
import type { Prestation } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'

/** What the second parent receives for the paternity and childcare leave; `refus` also says why some of the days are not paid. */
export type Paternite = Prestation &
  Forfaits & {
    /** Days that the law allows for this birth, and those that no period takes. */
    readonly joursMaximum: number
    readonly joursRestants: number
    /** The last day on which the leave can be taken or, for births before July 2021, begun. */
    readonly finAuPlusTard: Day
  }

/** What a parent receives for the additional birth leave. */
export type CongeNaissance = Prestation &
  Forfaits & {
    /** A day of the second month, cut to the cent; `indemniteJournaliere` is one of the first. */
    readonly indemniteDeuxiemeMois: string
    /** Between which days the leave can lie; null where the child gives no right to it. */
    readonly debutAuPlusTot: Day | null
    readonly finAuPlusTard: Day | null
  }
