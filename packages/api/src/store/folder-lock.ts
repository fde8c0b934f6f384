import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { startOf } from './process-start.ts'
import { StartRefused } from './start-refused.ts'

type Holder = { readonly pid: number; readonly start: string }

/** Takes the folder for this process alone and returns how to give it back; refuses while the holder lives, however old its lock. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const mine = JSON.stringify({ pid: process.pid, start: startOf(process.pid) })
  for (let attempt = 0; attempt < 10; attempt++) {
    if (created(path, mine)) return () => release(path, mine)
    takeAwayIfDead(path, folder)
  }
  throw new StartRefused(`The data folder ${folder} is being taken by several processes at once; start again`)
}

function created(path: string, text: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, text)
    fsyncSync(file)
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function takeAwayIfDead(path: string, folder: string): void {
  const text = readOrNull(path)
  if (text === null) return
  const holder = parsed(text)
  if (holder && startOf(holder.pid) === holder.start)
    throw new StartRefused(
      `The data folder ${folder} is in use by process ${holder.pid}; stop it first, or set ABRI_DATA to another folder`,
    )
  moveAway(path, text)
}

/** Only one of several processes can move the dead lock; one that moved a newer lock puts it back. */
function moveAway(path: string, dead: string): void {
  const aside = `${path}.${process.pid}.dead`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readOrNull(aside) !== dead) {
    try {
      linkSync(aside, path)
    } catch {
      // a third process has taken the folder meanwhile: the next round sees it
    }
  }
  unlinkSync(aside)
}

function release(path: string, mine: string): void {
  if (readOrNull(path) === mine) unlinkSync(path)
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Null for a lock whose writer died before it could say who it was. */
function parsed(text: string): Holder | null {
  try {
    const { pid, start } = JSON.parse(text) as Partial<Holder>
    return typeof pid === 'number' && Number.isInteger(pid) && pid > 0 && typeof start === 'string'
      ? { pid, start }
      : null
  } catch {
    return null
  }
}
