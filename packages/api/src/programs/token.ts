import { randomBytes } from 'node:crypto'
import { personById, type Person } from '../accounts/person.ts'
import { sha256 } from '../releases/hashes.ts'
import type { TokenTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'

const SHAPE = /^abri_[\w-]{43}$/
const MINUTE_MS = 60_000

/** What lets a program act in the name of whoever made it; the secret itself is shown once and kept nowhere. */
export type Token = Pick<TokenTable, 'id' | 'name' | 'role'> & {
  readonly person: Pick<Person, 'id' | 'name'>
  readonly madeAt: string
  readonly endsAt: string
  /** To the minute; null where nobody has used it. */
  readonly usedAt: string | null
  readonly revokedAt: string | null
}

/** A secret for a program: 256 random bits. */
export const newTokenSecret = (): string => `abri_${randomBytes(32).toString('base64url')}`

/** Whose program asks, with the role of its token; null where the secret serves nothing, or no longer. */
export async function whoseProgram(store: Store, secret: string): Promise<Person | null> {
  if (!SHAPE.test(secret)) return null
  const now = new Date().toISOString()
  const token = await store
    .conn()
    .selectFrom('tokens')
    .selectAll()
    .where('hash', '=', sha256(secret))
    .where('revoked_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  const person = token ? await personById(store, token.person) : null
  if (!token || !person?.active) return null
  const { id, name, role } = token
  await noteUse(store, token, now)
  return { ...person, role, program: { id, name } }
}

/** To the minute, so that reading writes no more often. */
async function noteUse(store: Store, { id, used_at: before }: TokenTable, now: string): Promise<void> {
  if (before !== null && Date.parse(before) > Date.parse(now) - MINUTE_MS) return
  await store.conn().updateTable('tokens').set({ used_at: now }).where('id', '=', id).execute()
}

const tokens = (store: Store) =>
  store
    .conn()
    .selectFrom('tokens')
    .innerJoin('people', 'people.id', 'tokens.person')
    .selectAll('tokens')
    .select('people.name as maker')

type Found = Awaited<ReturnType<ReturnType<typeof tokens>['execute']>>[number]
const tokenOf = ({ id, name, role, person, maker, made_at, ends_at, used_at, revoked_at }: Found): Token => ({
  ...{ id, name, role, person: { id: person, name: maker } },
  ...{ madeAt: made_at, endsAt: ends_at, usedAt: used_at, revokedAt: revoked_at },
})

/** Those of one person, or of everybody; the newest first. */
export async function tokensOf(store: Store, person: string | null): Promise<readonly Token[]> {
  const all = tokens(store).orderBy('made_at', 'desc').orderBy('tokens.id')
  return (await (person === null ? all : all.where('tokens.person', '=', person)).execute()).map(tokenOf)
}

/** Null where there is none. */
export async function tokenById(store: Store, id: string): Promise<Token | null> {
  const found = await tokens(store).where('tokens.id', '=', id).executeTakeFirst()
  return found ? tokenOf(found) : null
}
