import { useLayoutEffect, useRef, useState } from 'react'
import type { Emit } from '../element/host-events.ts'
import { nextTurn } from '../turns.ts'
import type { Form } from '../form/form.ts'
import type { LawOfRelease } from '../release/loaded-release.ts'
import type { Langue } from '../words/langue.ts'
import { answerByApi, answerTo, type Answer } from './answer-to.ts'

/** A server is asked when a hand rests, not at every key. */
const REST = 300

/** The answer to what stands in the form, computed in a task of its own (or by `api`, where one is given), and told to the page. */
export function useAnswer(
  form: Form,
  years: readonly number[] | null,
  law: LawOfRelease | null,
  langue: Langue,
  api: URL | null,
  emit: Emit,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const told = useRef('')
  useLayoutEffect(() => {
    if (!law) return undefined
    const show = (next: Answer) => {
      setAnswer(next)
      tell(next, told, emit)
    }
    const own = () => answerTo(form, years ?? [], law, langue)
    return api ? afterRest((stop) => answerByApi(own(), api, langue, stop), show) : inTurn(() => show(own()))
  }, [form, years, law, langue, api, emit])
  return answer
}

/** Gives the way to call it off, after which nothing is shown any more. */
function afterRest(work: (stop: AbortSignal) => Promise<Answer>, show: (answer: Answer) => void): () => void {
  const stop = new AbortController()
  const timer = setTimeout(() => void work(stop.signal).then((answer) => stop.signal.aborted || show(answer)), REST)
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}

/** Gives the way to call it off. */
function inTurn(work: () => void): () => void {
  const state = { off: false }
  void nextTurn().then(() => state.off || work())
  return () => {
    state.off = true
  }
}

function tell(answer: Answer, told: { current: string }, emit: Emit): void {
  if (answer.kind === 'Fault') emit('problem', { code: 'FAULT', message: answer.message })
  if (answer.kind !== 'Scenario' || !answer.scenario.arretMaladie) return
  const { release, arretMaladie } = answer.scenario
  const detail = {
    totalNet: arretMaladie.calendrier.totalNet,
    indemniteJournaliere: arretMaladie.indemniteJournaliere,
    release,
  }
  const text = JSON.stringify(detail)
  if (text === told.current) return
  told.current = text
  emit('result', detail)
}
