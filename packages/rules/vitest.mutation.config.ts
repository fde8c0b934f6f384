import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { configDefaults, defineConfig, mergeConfig } from 'vitest/config'
import config from './vitest.config.ts'

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

export default mergeConfig(
  config,
  defineConfig({
    test: {
      sequence: { sequencer: KillersFirst },
      // does the work of this run another way
      exclude: [...configDefaults.exclude, '**/mutants.test.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }),
)
