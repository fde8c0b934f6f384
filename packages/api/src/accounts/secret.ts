import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Store } from '../store/store.ts'

/** The key that signs session cookies: made once, kept in the database so that every process shares it. */
export async function signingSecret(store: Store): Promise<string> {
  const fresh = randomBytes(32).toString('base64url')
  await store.durably(() =>
    sql`insert into secrets (name, value) values ('session', ${fresh}) on conflict do nothing`.execute(store.conn()),
  )
  const { rows } = await sql<{ value: string }>`select value from secrets where name = 'session'`.execute(store.conn())
  return rows[0]?.value ?? fresh
}
