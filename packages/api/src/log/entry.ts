import type { Person } from '../accounts/person.ts'
import { canonicalJson } from '../releases/canonical-json.ts'
import { sha256 } from '../releases/hashes.ts'
import type { LogTable } from '../store/database.ts'
import type { Action } from './action-words.ts'

/** What happened: who did what to what. */
export type Happening = {
  readonly actor: Pick<Person, 'id' | 'name' | 'program'> | 'Abri'
  readonly action: Action
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
}

/** The hash of an entry, over everything it says and the hash before. */
export function hashOf(entry: Omit<LogTable, 'hash'>): string {
  const { sequence, at, actor, actor_id, action, subject, details, previous } = entry
  // entries of before people were held by id hash as they did
  const id = actor_id === null ? {} : { actorId: actor_id }
  return sha256(canonicalJson({ sequence, at, actor, ...id, action, subject, details, previous }))
}
