import type { Draft } from './draft-parts.ts'

/** The number of the release that was published after the base of an open draft; null where none was. */
export function movedTo({ base, status }: Draft, releases: readonly { number: number }[]): number | null {
  if (status === 'PUBLISHED' || status === 'ABANDONED') return null
  const current = Math.max(base.number, ...releases.map(({ number }) => number))
  return current > base.number ? current : null
}

/** Says so; an upgrade and a return to an earlier release are prepared anew, any other draft goes on. */
export function movedWords({ upgrade, restores }: Pick<Draft, 'upgrade' | 'restores'>) {
  if (upgrade) return 'upgrade.moved'
  return restores === null ? 'rebase.moved' : 'restore.moved'
}
