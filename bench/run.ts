// Prints every figure of speed and size that is published, measured now, on this machine. `--start` adds the start times.
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { runToEnd } from '../scripts/up/run-to-end.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = await runToEnd('pnpm', ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], {
  cwd: root,
  env: process.env,
})
if (built !== 0) process.exit(built)

console.log(`\n${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}\n`)
await readings()
await effect()
await sizesOfAll()
if (process.argv.includes('--start')) await starts()

async function readings(): Promise<void> {
  const { readingsPerSecond } = await import('./readings.ts')
  const { scenariosPerSecond } = await import('./scenarios.ts')
  const { crowdPerSecond } = await import('./crowd.ts')
  // first, as a process of its own would answer: what was compiled for other readings slows it
  print('whole explained scenarios', `${rounded(scenariosPerSecond())} a second on one core`)
  const { exact, explained } = readingsPerSecond()
  print('daily allowance, exact', `${rounded(exact)} a second`)
  const crowd = crowdPerSecond()
  print('daily allowance, of a crowd', `${rounded(crowd)} a second, ${Math.round(crowd / exact)} times exact`)
  print('daily allowance, explained', `${rounded(explained)} a second, 1/${(exact / explained).toFixed(2)} of exact`)
}

async function effect(): Promise<void> {
  const { effectTimes } = await import('./effect.ts')
  const { seconds, sickPayAlone } = await effectTimes()
  print(
    'effect of a PASS',
    `${seconds.toFixed(1)} s for twelve figures, ${(seconds / sickPayAlone).toFixed(1)} times that of sick pay`,
  )
}

async function sizesOfAll(): Promise<void> {
  const { sizes, inKilobytes } = await import('./sizes.ts')
  for (const { what, bytes, limit } of await sizes(root)) {
    print(what, `${inKilobytes(bytes)} gzip of ${inKilobytes(limit)} (${Math.round((100 * bytes) / limit)} %)`)
  }
}

async function starts(): Promise<void> {
  const { startTimes } = await import('./start-times.ts')
  const { cold, second } = await startTimes(root)
  print('npm start, fresh clone', `${cold.toFixed(1)} s to the first answer`)
  print('npm start, second time', `${second.toFixed(1)} s, 1/${(cold / second).toFixed(1)} of the first`)
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(28)} ${figure}`)
}

/** Three digits that mean something. */
function rounded(perSecond: number): string {
  return Number(perSecond.toPrecision(3)).toLocaleString('en')
}
