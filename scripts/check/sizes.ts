// Fails when something has grown over its limit.
import { fileURLToPath } from 'node:url'
import { inKilobytes, sizes } from '../../bench/sizes.ts'

const all = await sizes(fileURLToPath(new URL('../..', import.meta.url)))
for (const { what, bytes, limit } of all) {
  console.log(`${what}: ${inKilobytes(bytes)} gzip of ${inKilobytes(limit)}${bytes > limit ? '  TOO LARGE' : ''}`)
}
process.exitCode = all.some(({ bytes, limit }) => bytes > limit) ? 1 : 0
