import type { Day, Law } from '@abri/rules'
import type { Effect } from './effects.ts'
import { ACTIVE, BIRTHS_A_YEAR, DAYS_PER_SPELL, SPELLS_PER_THOUSAND } from './population/model.ts'

/** How often a figure is paid in a year: `times` for `per` people. */
export type Cost = { readonly times: number; readonly per: number }

const MONTHS = 12

/** Null where no published figure says how often: then there is no total. */
export function costOf({ key }: Pick<Effect, 'key'>, law: Law, day: Day): Cost | null {
  switch (key) {
    case 'indemniteMaladie':
      return { times: SPELLS_PER_THOUSAND * DAYS_PER_SPELL, per: 1_000 }
    case 'allocationReposMaternel':
      return { times: BIRTHS_A_YEAR, per: ACTIVE }
    case 'indemniteMaternite':
      return { times: BIRTHS_A_YEAR * law.consult().on(day).congeMaternite.total.count, per: ACTIVE }
    case 'cotisationsDuMois':
      return { times: MONTHS, per: 1 }
    default:
      return null
  }
}
