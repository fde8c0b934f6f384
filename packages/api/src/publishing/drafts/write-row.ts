import { randomUUID } from 'node:crypto'
import type { Row } from '@abri/rules'
import { sql } from 'kysely'
import type { Person } from '../../accounts/person.ts'
import { abri } from '../../accounts/software.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import type { Store } from '../../store/store.ts'
import { mustHold } from '../../documents/must-hold.ts'
import { Refused } from '../refused.ts'

/** Those of an upgrade come on top. */
const MOST_CHANGES = 500

/** Writes a row into a draft that is being edited, over the one of the same day. */
export async function writeRow(
  store: Store,
  person: Pick<Person, 'id'>,
  draft: string,
  key: string,
  row: Row,
): Promise<void> {
  await mustHold(store, row)
  const values = { row: canonicalJson(row), author: person.id, at: new Date().toISOString(), restored: false }
  await store
    .conn()
    .insertInto('draft_changes')
    .values({ id: randomUUID(), draft, key, from_day: row.from, ...values })
    .onConflict((conflict) => conflict.columns(['draft', 'key', 'from_day']).doUpdateSet(values))
    .execute()
}

/** Throws Refused beyond what a draft holds; the rows that an upgrade came with are not counted. */
export async function refuseTooMany(store: Store, draft: string): Promise<void> {
  const { count } = await store
    .conn()
    .selectFrom('draft_changes')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('draft', '=', draft)
    .where('author', '<>', abri.id)
    .executeTakeFirstOrThrow()
  if (count > MOST_CHANGES) throw new Refused('TOO_MANY_CHANGES', { draft })
}
