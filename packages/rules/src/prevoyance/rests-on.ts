import { eachOnce } from '../scenario/each-once.ts'
import type { Prestation } from '../scenario/prestation.ts'

type Said = Pick<Prestation, 'refus' | 'reserves' | 'doctrine'>

/** What stands in the way of the benefits that a need is held against, and the doubts they rest on: each once, as their own answers say it. */
export const restingOn = (answers: readonly Said[]): Said => ({
  refus: eachOnce(answers.flatMap(({ refus }) => refus)),
  reserves: eachOnce(answers.flatMap(({ reserves }) => reserves)),
  doctrine: eachOnce(answers.flatMap(({ doctrine }) => doctrine)),
})
