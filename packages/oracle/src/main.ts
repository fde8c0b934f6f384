// The whole run: every topic on its ten thousand people, or the topics named; writes what it found and the page.
import { writeFileSync } from 'node:fs'
import { keep, keptRuns } from './kept-runs.ts'
import { page } from './page.ts'
import { runOf } from './run.ts'
import { topics } from './topics.ts'

const SEED = 20_261_122
const FIRST = 150
const PEOPLE = 10_000

const asked = process.argv.slice(2)
for (const [name, topic] of Object.entries(topics)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const began = performance.now()
  keep(
    name,
    runOf(topic, SEED, PEOPLE, FIRST, (done) => process.stderr.write(`\r${name} ${done}`)),
  )
  console.log(`\r${name}: ${PEOPLE} people in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
writeFileSync(new URL('../../../docs/oracle.md', import.meta.url), page(keptRuns()))
