import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs the workspace exactly as locked; nothing to do when the lock file is the one installed last.
 * @param {string} root
 * @param {string} pnpm path of the program
 * @param {NodeJS.ProcessEnv} env
 */
export function installPackages(root, pnpm, env) {
  const locked = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((file) => readFileSync(join(root, file)))
  const digest = createHash('sha256').update(Buffer.concat(locked)).digest('hex')
  const stamp = join(root, 'node_modules', '.abri-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false']
  const { status } = spawnSync(pnpm, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('the packages could not be installed: what pnpm says stands above')
  writeFileSync(stamp, digest)
}
