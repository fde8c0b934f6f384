// After a run: the score of each folder, every change that nobody could notice with its reason, and those that some test should have noticed.
import { writeFileSync } from 'node:fs'
import { equivalents } from './equivalents.ts'
import { page, unexplained } from './page.ts'
import { mutants } from './report.ts'

const LEAST = 98
const found = mutants()
const file = new URL('../../docs/mutation.md', import.meta.url)
const survivors = unexplained(found, equivalents)
for (const { file, line, original, replacement } of survivors)
  console.log(`${file}:${line} survived: ${original}  →  ${replacement}`)
const score = (100 * found.filter(({ detected }) => detected).length) / found.length
console.log(`${found.length} mutants, ${score.toFixed(2)} % detected, ${survivors.length} survived without a reason`)
writeFileSync(file, page(found, equivalents))
process.exitCode = survivors.length > 0 || score < LEAST ? 1 : 0
