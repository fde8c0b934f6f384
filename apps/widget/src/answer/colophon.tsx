import { versionRegles } from '@abri/rules'
import type { FeedState } from '../release/feed-state.ts'
import type { Answer } from './answer-to.ts'
import { useWords } from './words-context.ts'

type Props = { readonly state: FeedState; readonly answer: Answer | null }

/** The release computed with, what is left out, and what becomes of what is typed: nothing. */
export function Colophon({ state, answer }: Props) {
  const words = useWords()
  const { number, publishedOn, rules } = cited(state, answer)
  return (
    <footer className="colophon">
      <p className="release">{words.bareme(number, words.regles.jour(publishedOn), rules)}</p>
      {!answer?.byApi && <p>{words.confidentiel}</p>}
      <p>{words.horsChamp}</p>
    </footer>
  )
}

function cited({ release: { number, publishedOn } }: FeedState, answer: Answer | null) {
  const { release, versionRegles: rules } = answer?.kind === 'Scenario' ? answer.scenario : {}
  return rules && release?.publishedOn
    ? { number: release.number, publishedOn: release.publishedOn, rules }
    : { number, publishedOn, rules: versionRegles }
}
