import { useLayoutEffect, useRef, useState } from 'react'
import type { Emit } from '../element/host-events.ts'
import type { Form } from '../form/form.ts'
import type { LawOfRelease } from '../release/loaded-release.ts'
import type { Langue } from '../words/langue.ts'
import { answerTo, type Answer } from './answer-to.ts'

/** The answer to what stands in the form, computed at most once a frame, and told to the page. */
export function useAnswer(
  form: Form,
  years: readonly number[] | null,
  law: LawOfRelease | null,
  langue: Langue,
  emit: Emit,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const told = useRef('')
  useLayoutEffect(() => {
    if (!law) return undefined
    return nextFrame(() => {
      const next = answerTo(form, years ?? [], law, langue)
      setAnswer(next)
      tell(next, told, emit)
    })
  }, [form, years, law, langue, emit])
  return answer
}

/** Frames stop in a page that nobody sees, answers do not. Gives the way to call it off. */
function nextFrame(work: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    const timer = setTimeout(work)
    return () => clearTimeout(timer)
  }
  const frame = requestAnimationFrame(work)
  return () => cancelAnimationFrame(frame)
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
