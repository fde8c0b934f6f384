import { statements } from './statements.ts'

/** Writes that carry a key: who asked, what, and what was answered; neither the key nor the answer can be read here. */
export const idempotency = statements(
  `create table idempotency_keys (
    asker text not null,
    key_hash text not null,
    body_hash text not null,
    claim text not null,
    process text not null,
    claimed_at text not null,
    answer text,
    primary key (asker, key_hash)
  )`,
  `create index idempotency_keys_by_age on idempotency_keys (claimed_at)`,
)
