import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** The rules as a page would bundle them: everything the package exports at its root, decimal.js included, minified. */
export async function rulesWhole(root: string): Promise<number> {
  const bundle = await rolldown({ input: join(root, 'packages/rules/dist/index.js') })
  const { output } = await bundle.generate({ minify: true })
  await bundle.close()
  return output.reduce(
    (bytes, file) => bytes + (file.type === 'chunk' ? gzipSync(file.code, { level: 9 }).length : 0),
    0,
  )
}
