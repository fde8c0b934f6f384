import { statements } from './statements.ts'

/** Passkeys: public keys, of which none is secret; challenges that serve once and shortly; an application that waits to replace another. */
export const passkeys = statements(
  `create table passkeys (
    id text primary key,
    person text not null references people(id) check (person <> 'abri'),
    credential text not null unique,
    public_key text not null,
    counter bigint not null check (counter >= 0),
    transports text not null,
    name text not null check (length(name) between 1 and 60),
    added_at text not null,
    used_at text
  )`,
  `create index passkeys_of_person on passkeys (person)`,
  `create table passkey_challenges (
    hash text primary key,
    purpose text not null check (purpose in ('ADD', 'PROVE', 'SIGN_IN')),
    session text check ((session is null) = (purpose = 'SIGN_IN')),
    expires_at text not null
  )`,
  `create index passkey_challenges_end on passkey_challenges (expires_at)`,
  `alter table authenticators add column next_secret text`,
  `update authenticators set next_secret = secret where not confirmed`,
  `alter table mails drop constraint mails_kind_check`,
  `alter table mails add constraint mails_kind_check check (
    kind in ('PERSON_INVITED', 'DRAFT_SUBMITTED', 'DRAFT_APPROVED', 'RELEASE_PUBLISHED', 'FACTOR_CHANGED')
  )`,
)
