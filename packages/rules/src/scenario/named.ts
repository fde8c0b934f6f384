import type { Prestations } from './prestations.ts'
import { isProblems, type Problem } from './problem.ts'

/** A benefit under its name in the answer; problems stay problems. */
export const named = <K extends keyof Prestations>(key: K, found: NonNullable<Prestations[K]> | readonly Problem[]) =>
  isProblems(found) ? found : ({ [key]: found } as Pick<Prestations, K>)
