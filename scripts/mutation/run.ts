import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

// `run.ts maladie law` changes these folders of the rules, one after the other; without a name all of them. What some test noticed once is not run again
// while neither the code nor that test changed; what survived always is. With `--quick` the tests that take seconds are left out.
const root = new URL('../../', import.meta.url)
const rules = new URL('packages/rules/', root)
const running = new URL('.reports/mutating.json', root)
/** Tables and texts are data: a test could only say them once more. A comma would part a pattern in two. */
const DATA = [
  '!src/**/*.test.ts',
  '!src/upgrade/!(tables).ts',
  '!src/parameters/*/**',
  '!src/parameters/readers.ts',
  ...['fr/**', 'en/**', 'fr.ts', 'en.ts', 'french.ts', 'english.ts'].map((texts) => `!src/words/${texts}`),
]
const NEVER = ['testing', 'baseline']

mkdirSync(new URL('.reports/mutation/', root), { recursive: true })
const folders = readdirSync(new URL('src/', rules), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NEVER.includes(entry.name))
  .map(({ name }) => name)
const { values: options, positionals: wanted } = parseArgs({
  options: { quick: { type: 'boolean' } },
  allowPositionals: true,
})
for (const folder of folders.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const report = new URL(`.reports/mutation/${folder}.json`, root)
  takeWithoutSurvivors(report)
  const mutate = [`src/${folder}/**/*.ts`, ...DATA].join(',')
  const env = { ...process.env, MUTATED_FOLDER: folder, MUTATED_QUICKLY: options.quick ? 'yes' : '' }
  const args = ['run', '--mutate', mutate, '--incrementalFile', '../../.reports/mutating.json']
  const { status } = spawnSync('stryker', args, { cwd: rules, env, stdio: 'inherit' })
  if (status === 0) renameSync(running, report)
  else process.exitCode = 1
}
await import('./main.ts')

type Stored = { readonly files: Record<string, { mutants: readonly { readonly status: string }[] }> }

/** Stryker would run a survivor again only for a test with a new name. What is stored stays until the whole folder was run. */
function takeWithoutSurvivors(report: URL): void {
  rmSync(running, { force: true })
  if (!existsSync(report)) return
  const stored = JSON.parse(readFileSync(report, 'utf8')) as Stored
  for (const file of Object.values(stored.files))
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed')
  writeFileSync(running, JSON.stringify(stored))
}
