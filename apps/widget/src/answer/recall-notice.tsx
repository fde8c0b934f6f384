import type { FeedState } from '../release/feed-state.ts'
import type { Answer } from './answer-to.ts'
import { useWords } from './words-context.ts'

type Props = { readonly state: FeedState; readonly answer: Answer | null }

/** Says that the release computed with was found to be wrong, and why. */
export function RecallNotice({ state, answer }: Props) {
  const words = useWords()
  const { number, reason } = recalled(state, answer)
  if (reason === null) return null
  return (
    <p className="notice" data-recalled="">
      <strong>{words.rappele(number)}</strong> {words.raisonDuRappel(reason)}
    </p>
  )
}

function recalled({ release, recalled: reason }: FeedState, answer: Answer | null) {
  if (!answer?.byApi || answer.kind !== 'Scenario') return { number: release.number, reason }
  const { number, recalled: notice } = answer.scenario.release
  return { number, reason: notice?.reason ?? null }
}
