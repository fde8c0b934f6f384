import { statements } from './statements.ts'

/** Second factors: when a session last proved one, one authenticator application for each person, and recovery codes by their hash. */
export const factors = statements(
  `alter table sessions add column factor_at timestamptz`,
  // the secret must be read to check a code; the key that would encrypt it would stand in the same database
  `create table authenticators (
    person text primary key references people(id) check (person <> 'abri'),
    secret text not null,
    confirmed boolean not null default false,
    last_step integer not null default 0
  )`,
  `create table recovery_codes (
    person text not null references people(id),
    code_hash text not null,
    primary key (person, code_hash)
  )`,
)
