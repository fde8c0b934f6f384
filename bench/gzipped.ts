import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** The bytes that these files weigh on the wire, each compressed by itself as a server would. */
export function gzipped(files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + gzipSync(readFileSync(file), { level: 9 }).length, 0)
}
