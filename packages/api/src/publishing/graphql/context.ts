import type { Person } from '../../accounts/person.ts'
import type { LogAnchor } from '../../log/anchor.ts'
import type { Publishing } from '../publishing.ts'

/** What the admin's resolvers see: who asks, and what there is. */
export type AdminContext = Publishing & {
  readonly person: Person
  readonly anchor: LogAnchor
  readonly publicUrl: string
}
