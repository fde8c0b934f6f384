import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { configDefaults, defineConfig } from 'vitest/config'

/** A mutant is met by the tests that kill most first, by those that take seconds last. */
const FIRST = ['/published-cases.test', '/arret-maladie.test', '/scenario.test']
const LAST = ['/days.test', '/invariants.test', '/every-cent.test']

class KillersFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const [first = -1, last = -1] = [FIRST, LAST].map((names) => names.findIndex((name) => moduleId.includes(name)))
      return first >= 0 ? first - FIRST.length : last + 1
    }
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)))
  }
}

/** One folder alone is met by its own tests and the published figures: quicker, and it can only find fewer. */
const folder = process.env['MUTATED_FOLDER']
const include =
  folder === undefined ? ['src/**/*.test.ts'] : [`src/${folder}/**/*.test.ts`, 'src/published-cases.test.ts']

export default defineConfig({
  test: {
    include,
    // the operations of amounts are done wrong there in another way
    exclude: [...configDefaults.exclude, '**/mutants.test.ts'],
    sequence: { sequencer: KillersFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
