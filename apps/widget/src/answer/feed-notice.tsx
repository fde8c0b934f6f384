import type { FeedState } from '../release/feed-state.ts'
import { useWords } from './words-context.ts'

type Props = { readonly state: FeedState; readonly byApi: boolean }

/** Says when the API does not stand behind the answer, and with which release it was computed all the same. */
export function FeedNotice({ state: { release, trouble }, byApi }: Props) {
  const words = useWords()
  if (!trouble) return null
  return (
    <p className="notice" data-trouble={trouble}>
      {words.troubles[trouble]}{' '}
      {byApi ? words.calculParAbri : words.calculDansLaPage(release.number, words.regles.jour(release.publishedOn))}
    </p>
  )
}
