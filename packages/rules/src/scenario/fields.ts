import { Ratio } from '../readings/ratio.ts'
import { dayOf, type Day } from '../time/day.ts'
import type { CodeProbleme } from './problem.ts'
import type { Path, Reader } from './reader.ts'

/** An amount as the contract takes it: euros, at most two digits after the point, no sign, no exponent, no leading zero. */
const AMOUNT = /^(0|[1-9]\d{0,11})(\.\d{1,2})?$/
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2100-12-31'

/** What is read of the list that a field holds, item by item. */
type Item<List> = NonNullable<List> extends readonly (infer One extends object)[] ? One : never

/** Reads the fields of one object of an input by their names; what cannot be read is null and a problem of that field. */
export class Fields<Input extends object> {
  constructor(
    readonly reader: Reader,
    private readonly path: Path,
    readonly input: Input,
  ) {}

  /** A problem of a field, with what it holds where nothing else is said. */
  problem(name: keyof Input, code: CodeProbleme, value: unknown = this.input[name]): null {
    return this.reader.problem(this.at(name), code, value)
  }

  assume(name: keyof Input, value: string): void {
    this.reader.assume(this.at(name), value)
  }

  /** Whether a fact was given; where it was not, the default that stands in for it is named. */
  told(name: keyof Input, byDefault: string | null = null): boolean {
    const told = this.input[name] != null
    if (!told && byDefault !== null) this.assume(name, byDefault)
    return told
  }

  day(name: keyof Input): Day | null {
    return within(this.input[name]) ?? this.problem(name, 'JOUR_INVALIDE')
  }

  /** The day, or none with the name of what the law takes instead. */
  dayIfTold(name: keyof Input, byDefault: string | null = null): Day | null {
    return this.told(name, byDefault) ? this.day(name) : null
  }

  /** The day, or another one in its place. */
  dayOr(name: keyof Input, byDefault: Day | null): Day | null {
    return this.told(name, byDefault) ? this.day(name) : byDefault
  }

  /** Whether two days that could be read stand in order; if not, a problem of the later one. */
  inOrder(first: Day | null, last: Day | null, name: keyof Input): boolean {
    const inOrder = !first || !last || first <= last
    if (!inOrder) this.problem(name, 'FIN_AVANT_DEBUT')
    return inOrder
  }

  /** A civil month, `2026-05`, as its first day. */
  month(name: keyof Input): Day | null {
    return within(`${String(this.input[name])}-01`) ?? this.problem(name, 'MOIS_INVALIDE')
  }

  amount(name: keyof Input): Ratio | null {
    const value = this.input[name]
    return isAmount(value) ? Ratio.of(value) : this.problem(name, 'MONTANT_INVALIDE')
  }

  /** The amount, or none with the name of what stands in for it. */
  amountIfTold(name: keyof Input, byDefault: string | null = null): Ratio | null {
    return this.told(name, byDefault) ? this.amount(name) : null
  }

  /** A whole number between two bounds, both included. */
  whole(name: keyof Input, least: number, most: number): number | null {
    const value: unknown = this.input[name]
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : this.problem(name, 'NOMBRE_INVALIDE')
  }

  /** A number of children, weeks or days, or its default. */
  count(name: keyof Input, least: number, most: number, byDefault: number): number {
    return (this.told(name, String(byDefault)) ? this.whole(name, least, most) : null) ?? byDefault
  }

  /** One of the names that the contract allows; GraphQL checks them, other callers may not. */
  oneOf<T extends string>(name: keyof Input, allowed: readonly T[]): T | null {
    return allowed.find((one) => one === this.input[name]) ?? this.problem(name, 'VALEUR_INVALIDE')
  }

  /** One of the names that the contract allows, or the first of them. */
  oneOfOrFirst<T extends string>(name: keyof Input, allowed: readonly [T, ...T[]]): T {
    const value = this.orDefault(name, allowed[0])
    if (!allowed.includes(value)) this.problem(name, 'VALEUR_INVALIDE')
    return value
  }

  /** The fact where it was given, else the documented default, which the answer then names. */
  orDefault<T extends string | boolean>(name: keyof Input, byDefault: T): T {
    const value: unknown = this.input[name]
    if (typeof value === typeof byDefault) return value as T
    if (this.told(name)) this.problem(name, 'VALEUR_INVALIDE')
    this.assume(name, String(byDefault))
    return byDefault
  }

  /** A yes, or no where nothing was said. */
  flag(name: keyof Input): boolean {
    return this.orDefault<boolean>(name, false)
  }

  /** What is read of an object within; null where it was not given, or is none. */
  within<K extends keyof Input, Facts>(
    name: K,
    read: (fields: Fields<NonNullable<Input[K]> & object>) => Facts,
    byDefault: string | null = null,
  ): Facts | null {
    const [path, value] = [this.at(name), this.input[name]]
    return this.told(name, byDefault) && this.reader.isObject(path, value)
      ? read(new Fields(this.reader, path, value as NonNullable<Input[K]> & object))
      : null
  }

  /** The items of a list of at least `least` and at most `most`; anything else is a problem and no item. */
  list<K extends keyof Input>(name: K, least: number, most: number): readonly Fields<Item<Input[K]>>[] {
    const path = this.at(name)
    const items: unknown = this.input[name]
    if (!Array.isArray(items)) {
      this.problem(name, 'VALEUR_INVALIDE')
      return []
    }
    if (items.length < least) this.problem(name, 'LISTE_VIDE', null)
    if (items.length > most) this.problem(name, 'LISTE_TROP_LONGUE', items.length)
    return (items.length > most ? [] : (items as Item<Input[K]>[])).flatMap((item, i) => {
      const at = [...path, i]
      return this.reader.isObject(at, item) ? [new Fields(this.reader, at, item)] : []
    })
  }

  /** The items of a list, or none with the name of what stands in for them. */
  listIfTold<K extends keyof Input>(
    name: K,
    most: number,
    byDefault: string | null = null,
  ): readonly Fields<Item<Input[K]>>[] {
    return this.told(name, byDefault) ? this.list(name, 0, most) : []
  }

  private at(name: keyof Input): Path {
    return [...this.path, String(name)]
  }
}

function within(value: unknown): Day | null {
  const found = typeof value === 'string' ? dayOf(value) : null
  return found !== null && found >= FIRST_DAY && found <= LAST_DAY ? found : null
}

export const isAmount = (value: unknown): value is string => typeof value === 'string' && AMOUNT.test(value)
