import type { Consultation } from '../law/law.ts'
import type { Day } from '../time/day.ts'
import type { Benefit, EventKey } from './benefit.ts'
import type { ScenarioInput } from './input.ts'
import type { Prestations } from './prestations.ts'
import { isProblems } from './problem.ts'
import type { Situation } from './situation.ts'

/** An event that was answered: what it was, whom it met, the day on which it is asked about, and the law. */
export type Answered<E extends EventKey> = {
  readonly input: NonNullable<ScenarioInput[E]>
  readonly situation: Situation
  readonly day: Day
  /** What comes with the answer reads the law anew. */
  readonly law: Consultation
}

/** A benefit whose answer is completed by what comes with it; problems stay problems. */
export const completing =
  <E extends EventKey>(
    benefit: Benefit<E>,
    more: (found: Partial<Prestations>, about: Answered<E>) => Partial<Prestations>,
  ): Benefit<E> =>
  (reader, input, situation) => {
    const question = benefit(reader, input, situation)
    return (
      question && {
        ...question,
        answer(law) {
          const found = question.answer(law)
          if (isProblems(found)) return found
          return { ...found, ...more(found, { input, situation, day: question.day, law }) }
        },
      }
    )
  }
