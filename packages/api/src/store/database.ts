import type { Generated } from 'kysely'
import type {
  AuthenticatorTable,
  ChallengeTable,
  CredentialTable,
  InvitationTable,
  PasskeyTable,
  PeopleTable,
  RoleTable,
  SessionTable,
} from './account-tables.ts'

/** The tables of the database. Instants are ISO text in UTC with milliseconds, so that hashes over them are the same everywhere. */
export type Database = {
  head: HeadTable
  releases: ReleaseTable
  people: PeopleTable
  roles: RoleTable
  sessions: SessionTable
  credentials: CredentialTable
  authenticators: AuthenticatorTable
  passkeys: PasskeyTable
  passkey_challenges: ChallengeTable
  recovery_codes: { person: string; code_hash: string }
  invitations: InvitationTable
  drafts: DraftTable
  draft_writers: { draft: string; person: string }
  draft_changes: ChangeTable
  draft_confirmations: ConfirmationTable
  draft_reasons: ReasonTable
  documents: { hash: string; content: Uint8Array; author: string; at: string }
  comment_threads: ThreadTable
  comments: { thread: string; sequence: number; text: string; author: string; at: string }
  parameter_owners: { key: string; person: string | null; version: number; at: string }
  submissions: SubmissionTable
  approvals: ApprovalTable
  recall_requests: RecallRequestTable
  recalls: RecallTable
  webhooks: WebhookTable
  webhook_deliveries: DeliveryTable
  webhook_attempts: WebhookAttemptTable
  tokens: TokenTable
  idempotency_keys: IdempotencyTable
  deputies: DeputyTable
  mail_cursor: { id: 1; sequence: number }
  mails: MailTable
  log: LogTable
  log_head: { id: 1; sequence: number; hash: string | null }
}
export type HeadTable = {
  id: 1
  /** Of the newest release. */
  number: number
  /** How many recalls there are. */
  recalls: number
}
export type ReleaseTable = {
  number: number
  contenu: string
  /** Canonical JSON of the content. */
  content: string
  maillon: string
  author: string
  approver: string | null
  notes: string | null
  published_at: string
  draft: string | null
  snapshot: string | null
  approval: string | null
  /** Of an emergency: the release whose content was put back, and who did it. */
  restores: number | null
  restored_by: string | null
}
export type DeputyTable = {
  id: string
  approver: string
  deputy: string
  from_day: string
  until_day: string
  named_at: string
  ended_at: string | null
}
export type MailKind = 'PERSON_INVITED' | 'DRAFT_SUBMITTED' | 'DRAFT_APPROVED' | 'RELEASE_PUBLISHED' | 'FACTOR_CHANGED'
export type MailTable = {
  id: string
  /** The entry of the log that it tells. */
  entry: number
  kind: MailKind
  draft: string | null
  invitation: string | null
  name: string | null
  address: string
  at: string
  status: 'PENDING' | 'SENT' | 'FAILED'
  attempts: number
  next_at: string
  /** Why the last attempt failed, as a code. */
  problem: string | null
}
export type DraftStatus = 'OPEN' | 'SUBMITTED' | 'APPROVED' | 'PUBLISHED' | 'ABANDONED'
export type DraftTable = {
  id: string
  title: string
  status: DraftStatus
  version: number
  base: number
  snapshot: string | null
  opened_at: string
  /** Of an upgrade: the SHA-256 of the tables that it was prepared to add. */
  upgrade: string | null
  /** Of an upgrade: the version of the rules that prepared it. */
  upgrade_rules: string | null
  /** The release that it brings back. */
  restores: number | null
}
export type ChangeTable = {
  id: string
  draft: string
  key: string
  from_day: string
  /** JSON of the row; null where it goes, as only a return to an earlier release lets it. */
  row: string | null
  author: string
  at: string
  /** Brought back from an earlier release, and not edited since. */
  restored: Generated<boolean>
}
export type ConfirmationTable = {
  draft: string
  key: string
  until: string | null
  /** JSON of what was looked at. */
  seen: string | null
  author: string
  at: string
}
/** `warning` names what is warned of together with the values that it is warned of. */
export type ReasonTable = { draft: string; warning: string; reason: string; author: string; at: string }
export type ThreadTable = {
  id: string
  draft: string
  key: string
  /** The day of the row; null: about the parameter. */
  from_day: string | null
  /** Grows with every comment, and whenever it is settled, reopened or moved. */
  version: number
  settled_by: string | null
  settled_at: string | null
}
export type SubmissionTable = {
  snapshot: string
  draft: string
  /** Canonical JSON of what was submitted; `snapshot` is its SHA-256. */
  body: string
  contenu: string
  /** Canonical JSON of the resulting content. */
  content: string
  submitter: string
  at: string
}
export type ApprovalTable = {
  id: string
  draft: string
  snapshot: string
  approver: string
  note: string | null
  at: string
}
export type RecallRequestTable = {
  id: string
  release: number
  reason: string
  replacement: number | null
  requester: string
  at: string
  status: 'OPEN' | 'CONFIRMED' | 'WITHDRAWN'
}
export type RecallTable = {
  sequence: number
  release: number
  reason: string
  replacement: number | null
  by_names: string
  at: string
  hash: string
  request: string
  approver: string
}
export type WebhookTable = {
  id: string
  url: string
  description: string
  /** Empty once it is removed. */
  secret: string
  /** The one before, which signs too until then. */
  former_secret: string | null
  former_until: string | null
  status: 'ACTIVE' | 'DISABLED' | 'REMOVED'
  added_by: string
  added_at: string
}
export type DeliveryTable = {
  id: string
  webhook: string
  type: 'release.published' | 'release.recalled' | 'webhook.test'
  release: number | null
  recall: number | null
  at: string
  status: 'PENDING' | 'DELIVERED' | 'FAILED'
  /** Those begun. */
  attempts: number
  next_at: string
}
export type WebhookAttemptTable = {
  delivery: string
  attempt: number
  at: string
  status: number | null
  milliseconds: number
  problem: string | null
}
export type TokenRole = 'READER' | 'ANALYST'
export type TokenTable = {
  id: string
  hash: string
  name: string
  /** Who made it. */
  person: string
  role: TokenRole
  made_at: string
  ends_at: string
  used_at: string | null
  revoked_at: string | null
}
export type IdempotencyTable = {
  asker: string
  key_hash: string
  body_hash: string
  /** Of the request that has the key. */
  claim: string
  /** The process that answers it. */
  process: string
  claimed_at: string
  /** Sealed with the key; null until the request is answered. */
  answer: string | null
}
export type LogTable = {
  sequence: number
  at: string
  actor: string
  /** Null for what Abri does by itself. */
  actor_id: string | null
  action: string
  subject: string
  /** Canonical JSON. */
  details: string
  previous: string | null
  hash: string
}
