import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { differencesOf, digestOf } from '../packages/rules/dist/testing/every-cent/subject.js'
import { subjects } from '../packages/rules/dist/testing/every-cent/subjects.js'

// Holds every rule against its second computation on every cent, and stores the digest of what both say.
// `every-cent.ts "sick pay SSI"` takes those whose name begins so.
const file = new URL('../packages/rules/cases/every-cent.json', import.meta.url)
const wanted = process.argv[2] ?? ''
for (const subject of subjects.filter(({ name }) => name.startsWith(wanted))) {
  const began = performance.now()
  const differences = differencesOf(subject)
  if (differences.length > 0) {
    console.error(`${subject.name}: differs at ${differences.join(', ')} cents`)
    process.exitCode = 1
    continue
  }
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const digests = Object.entries({ ...stored, [subject.name]: digestOf(subject, createHash('sha256')) }).toSorted(
    ([a], [b]) => (a < b ? -1 : 1),
  )
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`)
  console.log(`${subject.name}: every cent agrees, ${Math.round((performance.now() - began) / 1000)} s`)
}
