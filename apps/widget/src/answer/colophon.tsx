import { versionRegles } from '@abri/rules'
import type { FeedState } from '../release/feed-state.ts'
import { useWords } from './words-context.ts'

/** The release computed with, what is left out, and what becomes of what is typed: nothing. */
export function Colophon({ state: { release } }: { readonly state: FeedState }) {
  const words = useWords()
  return (
    <footer className="colophon">
      <p className="release">{words.bareme(release.number, words.regles.jour(release.publishedOn), versionRegles)}</p>
      <p>{words.confidentiel}</p>
      <p>{words.horsChamp}</p>
    </footer>
  )
}
