// One command on a machine that has only Node >= 20 and npm: brings the right Node and pnpm, installs, then does a task.
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchTools } from './up/fetch-tools.mjs'
import { installPackages } from './up/install-packages.mjs'
import { runToEnd } from './up/run-to-end.mjs'
import { wantedTools } from './up/wanted-tools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const task = process.argv[2] ?? 'start'
/** @type {Readonly<Record<string, string>>} */
const PROGRAMS = {
  start: 'packages/api/dist/main.js',
  test: 'scripts/test.ts',
  check: 'scripts/check.ts',
  bench: 'bench/run.ts',
  'verify-log': 'packages/api/dist/verify-log.js',
  migrate: 'packages/api/dist/migrate.js',
}

try {
  process.exitCode = await perform(task, process.argv.slice(3))
} catch (error) {
  console.error(`abri: ${error instanceof Error ? error.message : String(error)}`)
  if (task === 'test') console.log('0 passed, 1 failed')
  process.exitCode = 1
}

/** @param {string} name @param {string[]} args */
async function perform(name, args) {
  const program = PROGRAMS[name]
  if (program === undefined) throw new Error(`unknown task "${name}": ${Object.keys(PROGRAMS).join(', ')}`)
  const { node, pnpm, env } = prepare()
  if (program.startsWith('packages/')) {
    const built = await runToEnd(pnpm, ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], {
      cwd: root,
      env,
    })
    if (built !== 0) return built
  }
  return runToEnd(node, [program, ...args], { cwd: root, env })
}

/** Everything a task needs: the paths of Node and pnpm, and an environment in which both come first. */
function prepare() {
  const folder = join(root, '.tools')
  const tools = wantedTools({
    platform: process.platform,
    arch: process.arch,
    musl: isMusl(),
    node: process.versions.node,
  })
  fetchTools(folder, tools.node ? [tools.pnpm, tools.node] : [tools.pnpm])
  /** @param {import('./up/wanted-tools.mjs').Tool} tool */
  const pathOf = ({ name, program }) => join(folder, 'node_modules', name, program)
  const pnpm = pathOf(tools.pnpm)
  const node = tools.node ? pathOf(tools.node) : process.execPath
  const path = [dirname(node), dirname(pnpm), process.env['PATH']].join(delimiter)
  const others = Object.entries(process.env).filter(([key]) => key.toUpperCase() !== 'PATH') // Windows writes it "Path"
  const env = { ...Object.fromEntries(others), PATH: path, TURBO_TELEMETRY_DISABLED: '1' }
  installPackages(root, pnpm, env)
  return { node, pnpm, env }
}

/** Alpine and the like, for which the registry's Node is not built. */
function isMusl() {
  if (process.platform !== 'linux') return false
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return header.glibcVersionRuntime === undefined
}
