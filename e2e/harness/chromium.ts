import { existsSync } from 'node:fs'

/** The browser of this machine: `CHROMIUM_PATH`, else where Debian and Google put theirs. */
export function chromium(): string {
  const told = process.env['CHROMIUM_PATH']
  const found = told ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  if (found === undefined) throw new Error('no Chromium: install it or set CHROMIUM_PATH')
  return found
}

/** It runs as root in containers, asks nothing of the network by itself, and needs no graphics card. */
export const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
