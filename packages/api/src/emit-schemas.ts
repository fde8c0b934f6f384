import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { adminSchema } from './publishing/graphql/admin-schema.ts'
import { publicSchema } from './scenario/public-schema.ts'

const files: readonly (readonly [string, () => GraphQLSchema])[] = [
  ['schema.graphql', publicSchema],
  ['admin.schema.graphql', adminSchema],
]

// writes the committed schemas; with --check, says which one is out of date
for (const [name, schema] of files) {
  const file = new URL(`../${name}`, import.meta.url)
  const text = `${printSchema(lexicographicSortSchema(schema()))}\n`
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readOrEmpty(file) !== text) {
    console.error(`packages/api/${name} is out of date: run pnpm --filter @abri/api emit-schemas`)
    process.exitCode = 1
  }
}

function readOrEmpty(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
