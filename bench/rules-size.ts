import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** The rules as a page would bundle them, minified: everything that the package exports at its root. */
export const rulesWhole = (root: string): Promise<number> => bundled(root, `export * from '@abri/rules'`)

/** What a page bundles that asks for sick pay alone: the law of a release, the question, the explained answer. */
export const sickPayAlone = (root: string): Promise<number> =>
  bundled(root, `export { lawOf, parseRelease, sickPay } from '@abri/rules'`)

async function bundled(root: string, code: string): Promise<number> {
  const entry = 'abri:entry'
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) =>
          id === entry ? id : id === '@abri/rules' ? join(root, 'packages/rules/dist/index.js') : null,
        load: (id) => (id === entry ? code : null),
      },
    ],
  })
  const { output } = await bundle.generate({ minify: true })
  await bundle.close()
  return output.reduce(
    (bytes, file) => bytes + (file.type === 'chunk' ? gzipSync(file.code, { level: 9 }).length : 0),
    0,
  )
}
