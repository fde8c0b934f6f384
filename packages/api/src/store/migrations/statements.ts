import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A migration that runs plain statements in order; there is no way down: what was published is never undone. */
export const statements = (...texts: readonly string[]): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const text of texts) await sql.raw(text).execute(db)
  },
})

/** Refuses updates, deletes and truncation of a table, whoever asks. */
export const appendOnly = (table: string): readonly string[] => [
  `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
  `create trigger ${table}_keep_all before truncate on ${table} for each statement execute function refuse_change()`,
]
