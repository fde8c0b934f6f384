import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @typedef {import('./wanted-tools.mjs').Tool} Tool */

/**
 * Installs the tools into a folder of this checkout, once, and checks that they are the very bytes that were pinned.
 * @param {string} folder
 * @param {readonly Tool[]} tools
 */
export function fetchTools(folder, tools) {
  const wanted = JSON.stringify(tools)
  const stamp = join(folder, 'fetched.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const names = tools.map(({ name, version }) => `${name}@${version}`)
  console.log(`abri: fetching ${names.join(' and ')} from the npm registry`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  install(folder, names)
  checkIntegrity(folder, tools)
  writeFileSync(stamp, wanted)
}

/** The packages have no install scripts that matter, and npm 12 would block them. @param {string} folder @param {string[]} names */
function install(folder, names) {
  const flags = ['--ignore-scripts', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']
  const { command, first, shell } = npm()
  const args = [...first, 'install', '--prefix', '.', ...flags, ...names]
  const env = { ...process.env, NPM_CONFIG_UPDATE_NOTIFIER: 'false' }
  const { status } = spawnSync(command, args, { cwd: folder, env, shell, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`npm could not fetch ${names.join(' and ')}: is the npm registry within reach?`)
}

/** The npm that called us, else the one on the path, which is a shell script on Windows. */
function npm() {
  const caller = process.env['npm_execpath'] ?? ''
  if (basename(caller) === 'npm-cli.js') return { command: process.execPath, first: [caller], shell: false }
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}

/** npm has compared the bytes with what the registry announced; this compares the announcement with our own. @param {string} folder @param {readonly Tool[]} tools */
function checkIntegrity(folder, tools) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'))
  for (const { name, version, integrity } of tools) {
    if (packages[`node_modules/${name}`]?.integrity === integrity) continue
    throw new Error(`the registry delivered another ${name}@${version} than the one pinned: nothing of it was run`)
  }
}
