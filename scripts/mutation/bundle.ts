import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { rolldown, type Plugin } from 'rolldown'

type Load = (require: (name: string) => unknown, exports: object) => void

/** Each file keeps its own address in one text. */
const addresses: Plugin = {
  name: 'addresses',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : undefined,
}

/** What the entry imports: every file, in order. */
const entryOf = (files: readonly string[]): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : undefined),
  load: (id) =>
    id === 'entry' ? files.map((file) => `import ${JSON.stringify(`${process.cwd()}/${file}`)}\n`).join('') : undefined,
})

/** Test files and all they import as one function: each call loads the rules anew, which takes milliseconds. */
export async function bundle(files: readonly string[], vitest: () => object): Promise<() => void> {
  const external = ['vitest', 'fast-check', 'decimal.js', 'canonicalize', /^node:/]
  const built = await rolldown({
    input: 'entry',
    external,
    platform: 'node',
    treeshake: false,
    plugins: [entryOf(files), addresses],
  })
  const { output } = await built.generate({ format: 'cjs' })
  const load = new Script(`(function (require, exports) {${output[0].code}\n})`).runInThisContext() as Load
  const require = createRequire(`${process.cwd()}/package.json`)
  return () => load((name) => (name === 'vitest' ? vitest() : require(name)), {})
}
