import { peopleById, type Person } from '../../accounts/person.ts'
import type { Store } from '../../store/store.ts'

/** Who watches a parameter; version 0 and nobody where none was ever named. */
export type Owner = { readonly person: Person | null; readonly version: number }

/** The owners of all parameters that were ever given one, by key; who lost their account owns nothing. */
export async function ownersOf(store: Store): Promise<ReadonlyMap<string, Owner>> {
  const rows = await store.conn().selectFrom('parameter_owners').selectAll().execute()
  const people = await peopleById(
    store,
    rows.flatMap(({ person }) => person ?? []),
  )
  return new Map(
    rows.map(({ key, person, version }) => [
      key,
      { person: people.find(({ id, active }) => id === person && active) ?? null, version },
    ]),
  )
}
