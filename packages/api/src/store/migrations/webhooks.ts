import { statements } from './statements.ts'

/** Addresses that are told of publications and recalls, what waits to be delivered to them, and every attempt. */
export const webhooks = statements(
  `create table webhooks (
    id text primary key,
    url text not null,
    description text not null,
    secret text not null,
    status text not null check (status in ('ACTIVE', 'DISABLED', 'REMOVED')),
    added_by text not null references people(id),
    added_at text not null
  )`,
  `create table webhook_deliveries (
    id text primary key,
    webhook text not null references webhooks(id),
    type text not null check (type in ('release.published', 'release.recalled', 'webhook.test')),
    release integer references releases(number),
    recall integer references recalls(sequence),
    at text not null,
    status text not null check (status in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts integer not null check (attempts >= 0),
    next_at text not null
  )`,
  `create index webhook_deliveries_due on webhook_deliveries (next_at) where status = 'PENDING'`,
  `create index webhook_deliveries_of on webhook_deliveries (webhook, at)`,
  `create table webhook_attempts (
    delivery text not null references webhook_deliveries(id),
    attempt integer not null,
    at text not null,
    status integer,
    milliseconds integer not null,
    problem text,
    primary key (delivery, attempt)
  )`,
)
