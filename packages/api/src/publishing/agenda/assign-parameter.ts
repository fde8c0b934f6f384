import { personById, type Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { isId } from '../drafts/draft.ts'
import { canAdminister, canWrite } from '../drafts/rights.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { declarationOf } from '../typed-parameter.ts'

/** Names who watches a parameter, or nobody; only people who write drafts own one. */
export async function assignParameter(
  { store }: Pick<Publishing, 'store'>,
  asking: Person,
  key: string,
  owner: string | null,
  version: number,
): Promise<void> {
  if (!canWrite(asking) && !canAdminister(asking)) throw new Refused('FORBIDDEN')
  if (!declarationOf(key)) throw new Refused('UNKNOWN_PARAMETER', { detail: key.slice(0, 60) })
  await store.durably(async () => {
    const person = owner === null ? null : await mayOwn(store, owner)
    const at = new Date().toISOString()
    const written = await store
      .conn()
      .insertInto('parameter_owners')
      .values({ key, person: person?.id ?? null, version: 1, at })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({ person: person?.id ?? null, version: version + 1, at })
          .where('parameter_owners.version', '=', version),
      )
      .returning('version')
      .executeTakeFirst()
    if (written?.version !== version + 1) throw new Refused('OWNER_CHANGED')
    const details = { key, owner: person?.name ?? null }
    await appendLog(store, { actor: asking, action: 'PARAMETER_ASSIGNED', subject: `parameter ${key}`, details })
  })
}

async function mayOwn(store: Publishing['store'], id: string): Promise<Person> {
  const person = isId(id) ? await personById(store, id) : null
  if (!person || !canWrite(person)) throw new Refused('OWNER_CANNOT_WRITE')
  return person
}
