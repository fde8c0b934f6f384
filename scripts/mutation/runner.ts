import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import { bundle } from './bundle.ts'
import { Suite, type Test } from './suite.ts'
import { testsOf } from './tests-of.ts'

type Result = {
  readonly id: string
  readonly name: string
  readonly timeSpentMs: number
  readonly status: number
  readonly failureMessage?: string
}
/** What the code that Stryker changed reads and counts. */
type Namespace = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: object | undefined
}
type MutantRun = {
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly activeMutant: { readonly id: string }
}
type Bundle = { readonly prefix: string; readonly declared: () => readonly Test[] }
const SUCCESS = 0
const FAILED = 1

const NAMESPACE = '__stryker__'
const stryker = globalThis as unknown as { [NAMESPACE]?: Namespace }
const namespace: Namespace = (stryker[NAMESPACE] ??= {})

/**
 * Runs tests for Stryker in its own process. Before each mutant the rules and the tests are loaded anew from memory with the mutant active, so constants
 * are changed too and nothing remembered outlives its mutant; the first failure ends the run. Tests that wait (they compare pages with files) are left out.
 */
class FreshRunner {
  #bundles: readonly Bundle[] = []

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    const { configureGlobal } = createRequire(`${process.cwd()}/package.json`)('fast-check') as {
      configureGlobal: (options: object) => void
    }
    configureGlobal({ seed: 1, endOnFailure: true })
    const folder = process.env['MUTATED_FOLDER']!
    this.#bundles = await Promise.all(testsOf(folder).map((files, i) => bundleOf(String(i), files)))
  }

  /** Every test once, and which mutants each meets. */
  dryRun(): object {
    Object.assign(namespace, { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} } })
    const tests = this.#bundles.flatMap(({ declared }) => declared()).map((test) => resultOf(test))
    const times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    writeFileSync(TIMES, JSON.stringify(times))
    return { status: 'complete', tests, mutantCoverage: namespace.mutantCoverage }
  }

  mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun): object {
    Object.assign(namespace, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 })
    const wanted = testFilter && new Set(testFilter)
    let nrOfTests = 0
    for (const { prefix, declared } of this.#bundles) {
      if (testFilter?.every((id) => !id.startsWith(`${prefix} > `))) continue
      for (const test of quickestFirst(loaded(declared))) {
        if (wanted && !wanted.has(test.id) && test.id !== UNLOADED) continue
        nrOfTests++
        const failureMessage = failureOf(test)
        if (isOver()) return { status: 'timeout', reason: 'hit limit' }
        if (failureMessage !== null) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests }
      }
    }
    return { status: 'survived', nrOfTests }
  }
}

/** How long each test took when nothing was changed: a file, because Stryker starts the process anew where a change never ends. */
const TIMES = 'times.json'
let times: Readonly<Record<string, number>> | null = null

function quickestFirst(tests: readonly Test[]): readonly Test[] {
  const known = (times ??= JSON.parse(readFileSync(TIMES, 'utf8')) as Readonly<Record<string, number>>)
  return tests.toSorted((a, b) => (known[a.id] ?? 0) - (known[b.id] ?? 0))
}

const UNLOADED = 'loading'

/** A bundle that cannot even be loaded fails as a test would. */
function loaded(declared: () => readonly Test[]): readonly Test[] {
  try {
    return declared()
  } catch (error) {
    const run = (): never => {
      throw error
    }
    return [{ id: UNLOADED, run }]
  }
}

async function bundleOf(prefix: string, files: readonly string[]): Promise<Bundle> {
  let suite = new Suite(prefix)
  const make = await bundle(files, () => suite.vitest(expect))
  return {
    prefix,
    declared: () => {
      suite = new Suite(prefix)
      make()
      return suite.tests.filter(({ run }) => run.constructor.name !== 'AsyncFunction')
    },
  }
}

function resultOf(test: Test): Result {
  const began = performance.now()
  namespace.currentTestId = test.id
  const failureMessage = failureOf(test)
  namespace.currentTestId = undefined
  const result = { id: test.id, name: test.id, timeSpentMs: performance.now() - began }
  return failureMessage === null ? { ...result, status: SUCCESS } : { ...result, status: FAILED, failureMessage }
}

function failureOf({ run }: Test): string | null {
  try {
    run()
    return null
  } catch (error) {
    return String(error)
  }
}

const isOver = (): boolean =>
  namespace.hitLimit !== undefined && namespace.hitCount !== undefined && namespace.hitCount > namespace.hitLimit

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'fresh', injectableClass: FreshRunner }]
