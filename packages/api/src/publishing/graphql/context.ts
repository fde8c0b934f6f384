import type { Asker } from '../../accounts/who-asks.ts'
import type { LogAnchor } from '../../log/anchor.ts'
import type { Publishing } from '../publishing.ts'

/** What the admin's resolvers see: who asks, and what there is. */
export type AdminContext = Publishing & {
  readonly person: Asker
  readonly anchor: LogAnchor
  readonly publicUrl: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}
