// What no tool checks for us: the length of files, and that nothing tracked speaks of one machine or one registry.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findings } from './findings.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
const names = tracked.split('\0').filter((name) => name !== '' && !/\.(png|ico|woff2)$/.test(name))
const found = names.flatMap((name) => findings(name, textOf(name)))
for (const line of found) console.log(line)
process.exitCode = found.length > 0 ? 1 : 0

/** A file deleted but not yet committed is still listed: it holds nothing. */
function textOf(name: string): string {
  try {
    return readFileSync(join(root, name), 'utf8')
  } catch {
    return ''
  }
}
