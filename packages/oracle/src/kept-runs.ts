import { readFileSync, writeFileSync } from 'node:fs'
import type { Run } from './run.ts'
import { topics } from './topics.ts'

const file = (name: string): URL => new URL(`../runs/${name}.json`, import.meta.url)

/** Every topic with the whole run that was kept of it. */
export const keptRuns = () =>
  Object.entries(topics).map(([name, topic]) => ({
    topic,
    run: JSON.parse(readFileSync(file(name), 'utf8')) as Run,
  }))

/** Keeps a whole run. */
export const keep = (name: string, run: Run): void => writeFileSync(file(name), `${JSON.stringify(run, null, 2)}\n`)
