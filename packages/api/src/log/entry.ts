import type { Person } from '../accounts/person.ts'
import { canonicalJson } from '../releases/canonical-json.ts'
import { sha256 } from '../releases/hashes.ts'
import type { LogTable } from '../store/database.ts'

/** What happened: who did what to what. */
export type Happening = {
  readonly actor: Pick<Person, 'id' | 'name' | 'program'> | 'Abri'
  readonly action: Action
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Everything that the log tells. */
export type Action =
  | 'BASELINE_INSTALLED'
  | 'PERSON_INVITED'
  | 'INVITATION_WITHDRAWN'
  | 'ACCOUNT_CREATED'
  | 'ROLE_CHANGED'
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_REOPENED'
  | 'SECOND_FACTOR_ENROLLED'
  | 'SECOND_FACTOR_RESET'
  | 'SECOND_FACTOR_LOCKED'
  | 'RECOVERY_CODE_USED'
  | 'DRAFT_OPENED'
  | 'UPGRADE_DRAFT_PREPARED'
  | 'ROW_SET'
  | 'CHANGE_REMOVED'
  | 'CONFIRMED_UNCHANGED'
  | 'CONFIRMATION_REMOVED'
  | 'REASON_GIVEN'
  | 'DRAFT_REBASED'
  | 'PARAMETER_ASSIGNED'
  | 'DRAFT_SUBMITTED'
  | 'SELF_APPROVAL_REFUSED'
  | 'DRAFT_APPROVED'
  | 'DRAFT_ABANDONED'
  | 'RELEASE_PUBLISHED'
  | 'WEBHOOK_ADDED'
  | 'WEBHOOK_REMOVED'
  | 'WEBHOOK_ENABLED'
  | 'WEBHOOK_DISABLED'
  | 'WEBHOOK_TESTED'
  | 'TOKEN_MADE'
  | 'TOKEN_REVOKED'
  | 'RESTORE_DRAFT_OPENED'
  | 'EMERGENCY_RESTORE'
  | 'RECALL_REQUESTED'
  | 'RECALL_WITHDRAWN'
  | 'SELF_RECALL_REFUSED'
  | 'RELEASE_RECALLED'

/** The hash of an entry, over everything it says and the hash before. */
export function hashOf(entry: Omit<LogTable, 'hash'>): string {
  const { sequence, at, actor, actor_id, action, subject, details, previous } = entry
  // entries of before people were held by id hash as they did
  const id = actor_id === null ? {} : { actorId: actor_id }
  return sha256(canonicalJson({ sequence, at, actor, ...id, action, subject, details, previous }))
}
