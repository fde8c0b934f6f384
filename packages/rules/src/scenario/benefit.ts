import type { Consultation } from '../law/law.ts'
import type { Day } from '../time/day.ts'
import type { ScenarioInput } from './input.ts'
import type { Prestations } from './prestations.ts'
import type { Path, Reader } from './reader.ts'
import type { Problem } from './problem.ts'
import type { Situation } from './situation.ts'

/** The events of an input: what happens to the person, each asking for its benefits. */
export type EventKey = Exclude<keyof ScenarioInput, 'reference' | 'situation'>

/** Reads one event once, beside the situation; what comes back answers it, and is asked only where the whole input was found sound. */
export type Benefit<E extends EventKey> = (
  reader: Reader,
  input: NonNullable<ScenarioInput[E]>,
  situation: Situation,
) => Question | null

/** A question that was understood. Facts that only the law makes necessary may still be missing. */
export type Question = {
  /** Where a law that is not known on `day` is told. */
  readonly path: Path
  readonly day: Day
  answer(law: Consultation): Partial<Prestations> | readonly Problem[]
}

/** Which benefit answers which event. */
export type Benefits = { readonly [E in EventKey]?: Benefit<E> }
