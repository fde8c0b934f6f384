import { useState, useSyncExternalStore } from 'react'
import { AnswerPanel } from './answer/answer-panel.tsx'
import { StickyTotal } from './answer/sticky-total.tsx'
import { useAnnouncement } from './answer/use-announcement.ts'
import { useAnswer } from './answer/use-answer.ts'
import { WordsProvider } from './answer/words-context.ts'
import type { Emit } from './element/host-events.ts'
import { FormParts } from './form/form-parts.tsx'
import type { Form } from './form/form.ts'
import { useYears } from './form/use-years.ts'
import { lawIn } from './release/loaded-release.ts'
import type { ReleaseFeed } from './release/release-feed.ts'
import type { Words } from './words/words.ts'

type Props = {
  readonly initial: Form
  readonly feed: ReleaseFeed
  readonly words: Words
  readonly emit: Emit
  /** Keeps what was typed for the day the element comes back to the page. */
  readonly keep: (form: Form) => void
  /** Moves the focus to a field or to the answer. */
  readonly focus: (id: string) => void
}

/** The whole simulator: the form, and beside or under it the answer that follows it. */
export function Simulateur({ initial, feed, words, emit, keep, focus }: Props) {
  const [form, setForm] = useState(initial)
  const state = useSyncExternalStore(feed.subscribeInTurn, feed.snapshot)
  const law = state ? lawIn(state.release) : null
  const years = useYears(form, law)
  const answer = useAnswer(form, years, law, words.langue, state?.trouble === 'NEWER_RULES' ? feed.api : null, emit)
  const announcement = useAnnouncement(answer, words)
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part }
    setForm(next)
    keep(next)
    emit('interaction', {})
  }
  return (
    <WordsProvider value={words}>
      <header className="head">
        <h2>{words.titre}</h2>
        <p>{words.chapeau}</p>
      </header>
      <div className="columns">
        <div>
          <FormParts form={form} change={change} years={years} answer={answer} words={words} />
          <StickyTotal answer={answer} onShow={() => focus('answer')} />
        </div>
        <AnswerPanel answer={answer} state={state} focus={focus} />
      </div>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </WordsProvider>
  )
}
