// Fails when something has grown over its limit.
import { fileURLToPath } from 'node:url'
import { sizeInWords, sizes } from '../../bench/sizes.ts'

const all = await sizes(fileURLToPath(new URL('../..', import.meta.url)))
for (const size of all) console.log(`${sizeInWords(size)}${size.bytes > size.limit ? '  TOO LARGE' : ''}`)
process.exitCode = all.some(({ bytes, limit }) => bytes > limit) ? 1 : 0
