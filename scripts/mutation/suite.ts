import { format } from 'node:util'

/** A test as its file declares it. */
export type Test = { readonly id: string; readonly run: () => unknown }
type Body = (...row: readonly unknown[]) => unknown
type Declare = (name: string, ...rest: readonly unknown[]) => void

/** Declares tests as vitest does and keeps them in order; who runs them is another matter. */
export class Suite {
  readonly tests: Test[] = []
  readonly #path: string[] = []
  readonly #seen = new Map<string, number>()
  readonly prefix: string

  constructor(prefix: string) {
    this.prefix = prefix
  }

  /** What a test file imports from vitest, with the real `expect`. */
  vitest(expect: unknown): object {
    const describe = this.#withEach((name, body) => this.#within(name, body))
    const test = this.#withEach((name, body) => this.#declare(name, body))
    return { describe, test, expect }
  }

  #within(name: string, body: () => unknown): void {
    this.#path.push(name)
    body()
    this.#path.pop()
  }

  #declare(name: string, run: () => unknown): void {
    const path = [this.prefix, ...this.#path, name].join(' > ')
    const count = (this.#seen.get(path) ?? 0) + 1
    this.#seen.set(path, count)
    this.tests.push({ id: count === 1 ? path : `${path} (${count})`, run })
  }

  #withEach(declare: (name: string, body: () => unknown) => void): Declare {
    const each =
      (rows: readonly unknown[]): Declare =>
      (name, ...rest) => {
        const isTable = rows.every((row) => Array.isArray(row))
        for (const row of rows) {
          const cells = isTable ? (row as readonly unknown[]) : [row]
          declare(format(name, ...cells), () => bodyOf(rest)(...cells))
        }
      }
    return Object.assign((name: string, ...rest: readonly unknown[]) => declare(name, bodyOf(rest)), { each })
  }
}

/** The last argument that is a function: before or after it may stand options. */
const bodyOf = (rest: readonly unknown[]): Body => rest.findLast((one): one is Body => typeof one === 'function')!
