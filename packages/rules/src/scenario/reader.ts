import type { CodeProbleme, Problem } from './problem.ts'
import type { Hypothese } from './hypothese.ts'

/** JSON has no large whole numbers. */
const plain = (_: string, part: unknown): unknown => (typeof part === 'bigint' ? `${part}` : part)

export type Path = readonly (string | number)[]

/** Collects every problem of an input and every default that was used for it; `Fields` reads the fields. */
export class Reader {
  readonly hypotheses: Hypothese[]

  constructor(
    readonly problems: Problem[] = [],
    hypotheses: readonly Hypothese[] = [],
  ) {
    this.hypotheses = [...hypotheses]
  }

  /** For one event: its problems go to the same list, its defaults come after those of the situation alone. */
  beside(): Reader {
    return new Reader(this.problems, this.hypotheses)
  }

  problem(path: Path, code: CodeProbleme, value: unknown = null): null {
    const text =
      typeof value === 'object' ? JSON.stringify(value, plain) : (value as number | bigint | symbol).toString()
    this.problems.push({ path: path.map(String), code, value: value === null ? null : text.slice(0, 200) })
    return null
  }

  /** Whether there is anything to read; GraphQL checks it, other callers may not. */
  isObject(path: Path, value: unknown): boolean {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true
    this.problem(path, 'VALEUR_INVALIDE', value)
    return false
  }

  assume(path: Path, value: string): void {
    this.hypotheses.push({ path: path.map(String), value })
  }
}
