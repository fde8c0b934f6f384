import { statements } from './statements.ts'

/** What people are told by mail: derived from the log, entry by entry, and each tried until it is sent or given up. */
export const mails = statements(
  `create table mail_cursor (id integer primary key check (id = 1), sequence integer not null)`,
  `insert into mail_cursor (id, sequence) select 1, sequence from log_head`,
  `create table mails (
    id text primary key,
    entry integer not null,
    kind text not null check (kind in ('PERSON_INVITED', 'DRAFT_SUBMITTED', 'DRAFT_APPROVED', 'RELEASE_PUBLISHED')),
    draft text references drafts(id),
    invitation text,
    name text,
    address text not null,
    at text not null,
    status text not null check (status in ('PENDING', 'SENT', 'FAILED')),
    attempts integer not null default 0,
    next_at text not null,
    problem text,
    unique (entry, address)
  )`,
  `create index mails_due on mails (next_at) where status = 'PENDING'`,
  `create index mails_of_draft on mails (draft)`,
  // a link that was mailed serves beside the one that was handed over; it is made when it is sent, and only its hash is kept
  `alter table invitations add column mailed_hash text unique`,
)
