import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program that tests need and this machine lacks, with the Debian package that holds it. */
export interface Missing {
  readonly what: string
  readonly debianPackage: string
}

/** Installs what is missing where we may; else throws the one line that says what to do. */
export function installDebianPackages(missing: readonly Missing[]): void {
  if (missing.length === 0) return
  const packages = missing.map(({ debianPackage }) => debianPackage)
  const names = missing.map(({ what }) => what).join(' and ')
  const command = `apt-get install --yes --no-install-recommends ${packages.join(' ')}`
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`${names} missing: install ${packages.join(' and ')} yourself`)
  const first = mayInstall()
  if (first === null) throw new Error(`${names} missing and not ours to install: run "sudo ${command}", then try again`)
  console.log(`abri: installing ${packages.join(' and ')} from Debian`)
  apt(first, ['update', '--quiet'])
  if (!apt(first, command.split(' ').slice(1))) throw new Error(`${names} missing: "${command}" failed, see above`)
}

/** What to put before apt-get: nothing for root, sudo where it asks no password, null where we may not. */
function mayInstall(): readonly string[] | null {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null
}

/** Says nothing unless it fails: the pages that apt prints interest nobody then. */
function apt(first: readonly string[], args: readonly string[]): boolean {
  const settings = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300']
  const [command = 'env', ...rest] = [...first, 'env', ...settings, ...args]
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) console.error(stdout + stderr)
  return status === 0
}
