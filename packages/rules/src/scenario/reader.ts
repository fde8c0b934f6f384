import { Ratio } from '../readings/ratio.ts'
import { dayOf, type Day } from '../time/day.ts'
import type { CodeProbleme, Problem } from './problem.ts'
import type { Hypothese } from './hypothese.ts'

export type Path = readonly (string | number)[]

/** An amount as the contract takes it: euros, at most two digits after the point, no sign, no exponent, no leading zero. */
const AMOUNT = /^(0|[1-9]\d{0,11})(\.\d{1,2})?$/
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2100-12-31'

/** Reads an input field by field and collects every problem and every default used. */
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
      value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)
    this.problems.push({ path: path.map(String), code, value: text === null ? null : text.slice(0, 200) })
    return null
  }

  day(path: Path, value: unknown): Day | null {
    return within(value) ?? this.problem(path, 'JOUR_INVALIDE', value)
  }

  /** A civil month, `2026-05`, as its first day. */
  month(path: Path, value: unknown): Day | null {
    return within(`${String(value)}-01`) ?? this.problem(path, 'MOIS_INVALIDE', value)
  }

  amount(path: Path, value: unknown): Ratio | null {
    return isAmount(value) ? Ratio.of(value) : this.problem(path, 'MONTANT_INVALIDE', value)
  }

  /** Whether there is anything to read; GraphQL checks it, other callers may not. */
  isObject(path: Path, value: unknown): boolean {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true
    this.problem(path, 'VALEUR_INVALIDE', value)
    return false
  }

  /** A whole number between two bounds, both included. */
  whole(path: Path, value: unknown, least: number, most: number): number | null {
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : this.problem(path, 'NOMBRE_INVALIDE', value)
  }

  /** One of the names that the contract allows; GraphQL checks them, other callers may not. */
  oneOf<T extends string>(path: Path, value: unknown, allowed: readonly T[]): T | null {
    return allowed.find((name) => name === value) ?? this.problem(path, 'VALEUR_INVALIDE', value)
  }

  /** A list of at least `least` and at most `most` items; anything else is a problem and an empty list. */
  list<T>(path: Path, value: readonly T[], least: number, most: number): readonly T[] {
    if (!Array.isArray(value)) {
      this.problem(path, 'VALEUR_INVALIDE', value)
      return []
    }
    if (value.length < least) this.problem(path, 'LISTE_VIDE')
    if (value.length > most) this.problem(path, 'LISTE_TROP_LONGUE', value.length)
    return value.length > most ? [] : value.filter((item, i) => this.isObject([...path, i], item))
  }

  /** The fact where it was given, else the documented default, which the answer then names. */
  orDefault<T extends string | boolean | number>(path: Path, value: T | null | undefined, byDefault: T): T {
    if (typeof value === typeof byDefault) return value as T
    if (value !== null && value !== undefined) this.problem(path, 'VALEUR_INVALIDE', value)
    this.assume(path, String(byDefault))
    return byDefault
  }

  assume(path: Path, value: string): void {
    this.hypotheses.push({ path: path.map(String), value })
  }
}

function within(value: unknown): Day | null {
  const found = typeof value === 'string' ? dayOf(value) : null
  return found !== null && found >= FIRST_DAY && found <= LAST_DAY ? found : null
}

export const isAmount = (value: unknown): value is string => typeof value === 'string' && AMOUNT.test(value)
