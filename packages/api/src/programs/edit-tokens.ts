import { randomUUID } from 'node:crypto'
import type { Person } from '../accounts/person.ts'
import { appendLog } from '../log/append.ts'
import { canAdminister, canWrite } from '../publishing/drafts/rights.ts'
import { isId } from '../publishing/drafts/draft.ts'
import { Refused } from '../publishing/refused.ts'
import { sha256 } from '../releases/hashes.ts'
import type { TokenRole } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import { newTokenSecret, tokenById, tokensOf } from './token.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const LONGEST_DAYS = 365
const MOST_TOKENS = 20

type Asked = { readonly name: string; readonly role: TokenRole; readonly days: number }

/** Makes a token that may do no more than its maker; its secret is answered here and never again. */
export async function makeToken(store: Store, person: Person, asked: Asked): Promise<{ id: string; secret: string }> {
  const name = nameFrom(asked.name)
  if (asked.days < 1 || asked.days > LONGEST_DAYS) throw new Refused('INVALID_TOKEN_END')
  if (asked.role === 'ANALYST' && !canWrite(person)) throw new Refused('TOKEN_ROLE')
  const [id, secret, now] = [randomUUID(), newTokenSecret(), Date.now()]
  const [madeAt, endsAt] = [new Date(now).toISOString(), new Date(now + asked.days * DAY_MS).toISOString()]
  await store.durably(async () => {
    // the entry comes first: its lock makes those who make tokens take turns
    const details = { name, role: asked.role, endsAt }
    await appendLog(store, { actor: person, action: 'TOKEN_MADE', subject: `token ${id}`, details })
    const live = (await tokensOf(store, person.id)).filter((token) => !token.revokedAt && token.endsAt > madeAt)
    if (live.length >= MOST_TOKENS) throw new Refused('TOO_MANY_TOKENS')
    const times = { made_at: madeAt, ends_at: endsAt, used_at: null, revoked_at: null }
    await store
      .conn()
      .insertInto('tokens')
      .values({ id, hash: sha256(secret), name, person: person.id, role: asked.role, ...times })
      .execute()
  })
  return { id, secret }
}

/** Ends a token at once; its maker does, or an administrator. */
export async function revokeToken(store: Store, person: Person, id: string): Promise<void> {
  if (!isId(id)) throw new Refused('NOT_FOUND')
  await store.durably(async () => {
    const token = await tokenById(store, id)
    // whether there is one is told only to whom it may concern
    if (!token || !(token.person.id === person.id || canAdminister(person))) throw new Refused('NOT_FOUND')
    const revoked = await store
      .conn()
      .updateTable('tokens')
      .set({ revoked_at: new Date().toISOString() })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (revoked.numUpdatedRows !== 1n) throw new Refused('TOKEN_REVOKED')
    const details = { name: token.name, maker: token.person.name }
    await appendLog(store, { actor: person, action: 'TOKEN_REVOKED', subject: `token ${id}`, details })
  })
}

function nameFrom(text: string): string {
  const name = text.trim()
  if (name === '' || name.length > 60 || /\p{C}/u.test(name) || !name.isWellFormed()) throw new Refused('INVALID_NAME')
  return name
}
