// After a run: the score of each folder, every change that nobody could notice with its reason, and those that some test should have noticed.
import { readFileSync, writeFileSync } from 'node:fs'
import { equivalents } from './equivalents.ts'
import { keptOf } from './kept.ts'
import { page, unexplained } from './page.ts'
import { daysOfRuns, mutants } from './report.ts'

const LEAST = 98
const found = mutants()
const file = new URL('../../docs/mutation.md', import.meta.url)
const survivors = unexplained(found, equivalents)
for (const { file, line, original, replacement } of survivors)
  console.log(`${file}:${line} survived: ${original}  →  ${replacement}`)
const detected = found.filter((one) => one.detected).length
const score = (100 * detected) / (detected + survivors.length)
console.log(
  `${found.length} mutants, ${detected} detected, ${survivors.length} survived without a reason: ${score.toFixed(2)} %`,
)
const days = daysOfRuns()
writeFileSync(file, page(found, equivalents, days, keptOf(readFileSync(file, 'utf8'), Object.keys(days))))
process.exitCode = score < LEAST ? 1 : 0
