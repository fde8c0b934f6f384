import { statements } from './statements.ts'

/** A secret that was replaced signs beside the new one for a day. */
export const webhookSecrets = statements(
  `alter table webhooks
    add column former_secret text,
    add column former_until text,
    add check ((former_secret is null) = (former_until is null))`,
)
