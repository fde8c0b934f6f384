import type { FeedState } from '../release/feed-state.ts'
import type { Answer } from './answer-to.ts'
import { Calendar } from './calendar.tsx'
import { Colophon } from './colophon.tsx'
import { Curve } from './curve.tsx'
import { Doubts } from './doubts.tsx'
import { FeedNotice } from './feed-notice.tsx'
import { isPaid } from './is-paid.ts'
import { LawState } from './law-state.tsx'
import { RecallNotice } from './recall-notice.tsx'
import { Refusals } from './refusals.tsx'
import { Steps } from './steps.tsx'
import { Total } from './total.tsx'
import { Waiting } from './waiting.tsx'
import { useWords } from './words-context.ts'

type Props = {
  readonly answer: Answer | null
  readonly state: FeedState | null
  readonly focus: (field: string) => void
}

/** The answer: the total first, then why, when and under which law. */
export function AnswerPanel({ answer, state, focus }: Props) {
  const words = useWords()
  return (
    <section className="answer" aria-labelledby="answer" tabIndex={-1}>
      <h2 id="answer" className="visually-hidden">
        {words.resultat}
      </h2>
      {!(state && answer) && <p className="hero hero-waiting">{words.chargement}</p>}
      {answer?.kind === 'Fault' && <p className="hero hero-nothing">{words.panne}</p>}
      {answer?.kind === 'Problems' && <Waiting answer={answer} focus={focus} />}
      {answer?.kind === 'Scenario' && state && <Explained answer={answer} state={state} />}
      {answer?.kind !== 'Scenario' && state && <FeedNotice state={state} byApi={answer?.byApi ?? false} />}
      {answer?.kind !== 'Scenario' && state && <RecallNotice state={state} answer={answer} />}
      {state && <Colophon state={state} answer={answer} />}
    </section>
  )
}

type ExplainedProps = { readonly answer: Extract<Answer, { kind: 'Scenario' }>; readonly state: FeedState }

function Explained({ answer, state }: ExplainedProps) {
  const { input, scenario, byApi } = answer
  const arret = scenario.arretMaladie
  if (!arret || !input.arret) return null
  return (
    <>
      <Total arret={arret} stop={input.arret} />
      <RecallNotice state={state} answer={answer} />
      <FeedNotice state={state} byApi={byApi} />
      <LawState etat={arret.etat} />
      <Refusals refus={arret.refus} />
      {(isPaid(arret) || arret.refus.length === 0) && <Calendar stop={input.arret} calendrier={arret.calendrier} />}
      <Curve arret={arret} input={input} />
      <Steps etapes={arret.etapes} />
      <Doubts arret={arret} />
    </>
  )
}
