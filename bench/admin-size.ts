import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipped } from './gzipped.ts'

/** Scripts that the admin's page asks for before anything shows: those of its document and what they import at once. */
export function adminFirstLoad(root: string): number {
  const dist = join(root, 'apps/admin/dist')
  const document = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...document.matchAll(/(?:src|href)="\/admin\/([^"]+\.js)"/g)].map(([, path = '']) => path)
  return gzipped([...withImports(dist, named)].map((path) => join(dist, path)))
}

/** Follows static imports only: `import(...)` is what waits until it is needed. */
function withImports(dist: string, paths: readonly string[], seen = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (seen.has(path)) continue
    seen.add(path)
    const source = readFileSync(join(dist, path), 'utf8')
    const imports = [...source.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)]
    withImports(
      dist,
      imports.map(([, name = '']) => join(path, '..', name)),
      seen,
    )
  }
  return seen
}
