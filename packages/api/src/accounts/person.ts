import { sql } from 'kysely'
import type { RoleName } from '../store/account-tables.ts'
import type { Store } from '../store/store.ts'

/** Somebody with an account. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: RoleName
  readonly active: boolean
  /** The program that acts in their name, by its token; its role is then that of the token. */
  readonly program?: { readonly id: string; readonly name: string }
  /** Whether they have a second factor. */
  readonly hasFactor: boolean
}

const people = (store: Store) =>
  store
    .conn()
    .selectFrom('people')
    .innerJoin('roles', 'roles.person', 'people.id')
    .select(['people.id', 'people.name', 'people.email', 'roles.role', 'roles.active'])
    .select(
      sql<boolean>`exists (select from authenticators where authenticators.person = people.id and confirmed)
        or exists (select from passkeys where passkeys.person = people.id)`.as('hasFactor'),
    )

/** Everybody, by name. */
export const everybody = (store: Store): Promise<readonly Person[]> =>
  people(store).orderBy('people.name').orderBy('people.id').execute()

/** Null where there is no such person. */
export const personById = async (store: Store, id: string): Promise<Person | null> =>
  (await people(store).where('people.id', '=', id).executeTakeFirst()) ?? null

/** Several at once, in the order of their names. */
export const peopleById = async (store: Store, ids: readonly string[]): Promise<readonly Person[]> =>
  ids.length === 0 ? [] : people(store).where('people.id', 'in', ids).orderBy('people.name').execute()
