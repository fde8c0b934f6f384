import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const debian = '/usr/lib/postgresql'

/** The folder that holds `initdb` and `postgres`, the newest version first, or null. */
export function findPostgres(): string | null {
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const newestFirst = versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  const folders = [...newestFirst.map((version) => join(debian, version, 'bin')), ...onPath()]
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
}

const onPath = () => (process.env['PATH'] ?? '').split(delimiter)
