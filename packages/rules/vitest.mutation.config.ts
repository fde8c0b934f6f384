import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { defineConfig, mergeConfig } from 'vitest/config'
import config from './vitest.config.ts'

/** The tests that take seconds come last: a mutant that a quick one kills never meets them. */
const SLOW = ['/days.test', '/invariants.test', '/every-cent.test']

class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => SLOW.findIndex((name) => moduleId.includes(name))
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)))
  }
}

export default mergeConfig(
  config,
  defineConfig({ test: { sequence: { sequencer: QuickFirst }, testTimeout: 120_000, hookTimeout: 120_000 } }),
)
