import { randomBytes, randomUUID } from 'node:crypto'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import type { Action } from '../../log/action-words.ts'
import { isId } from '../../publishing/drafts/draft.ts'
import { canAdminister } from '../../publishing/drafts/rights.ts'
import { Refused } from '../../publishing/refused.ts'
import type { Store } from '../../store/store.ts'
import { newSecret } from './signature.ts'
import { allWebhooks, webhookById, type Webhook } from './webhook.ts'
import { webhookUrl } from './webhook-address.ts'

const MOST_WEBHOOKS = 50
const DAY_MS = 24 * 60 * 60 * 1_000
const NO_SECRET = { secret: '', former_secret: null, former_until: null } as const
type Asked = { readonly url: string; readonly description: string }
type Added = { readonly id: string; readonly secret: string }

/** Adds an address; its secret is answered here and never again. */
export async function addWebhook(store: Store, person: Person, asked: Asked, local: boolean): Promise<Added> {
  mayAdminister(person)
  const [url, description] = [webhookUrl(asked.url.trim(), local), asked.description.trim()]
  if (!url) throw new Refused('WEBHOOK_ADDRESS')
  if (description.length > 120 || /\p{Cc}/u.test(description) || !description.isWellFormed())
    throw new Refused('INVALID_TITLE')
  const [id, secret] = [randomUUID(), newSecret()]
  await store.durably(async () => {
    const { host } = url
    const added = { added_by: person.id, added_at: new Date().toISOString(), status: 'ACTIVE' } as const
    // the entry comes first: its lock makes administrators take turns
    await appendLog(store, { ...about(person, 'WEBHOOK_ADDED', id), details: { host, description } })
    if ((await allWebhooks(store)).length >= MOST_WEBHOOKS) throw new Refused('TOO_MANY_WEBHOOKS')
    await store
      .conn()
      .insertInto('webhooks')
      .values({ id, url: url.href, description, ...added, ...NO_SECRET, secret })
      .execute()
  })
  return { id, secret }
}

/** Takes an address away; what was sent to it stays on record, its secret does not. */
export const removeWebhook = (store: Store, person: Person, id: string): Promise<void> =>
  change(store, person, id, 'WEBHOOK_REMOVED', async () => {
    await store
      .conn()
      .updateTable('webhooks')
      .set({ status: 'REMOVED', ...NO_SECRET })
      .where('id', '=', id)
      .execute()
  })

/** Takes an address up again that was disabled; what waited for it is sent. */
export const enableWebhook = (store: Store, person: Person, id: string): Promise<void> =>
  change(store, person, id, 'WEBHOOK_ENABLED', async () => {
    await store.conn().updateTable('webhooks').set({ status: 'ACTIVE' }).where('id', '=', id).execute()
  })

/** Queues a delivery that says it is a test: tried once. */
export const testWebhook = (store: Store, person: Person, id: string): Promise<void> =>
  change(store, person, id, 'WEBHOOK_TESTED', async ({ status }) => {
    if (status !== 'ACTIVE') throw new Refused('WEBHOOK_DISABLED')
    const at = new Date().toISOString()
    const delivery = { id: `msg_${randomBytes(16).toString('hex')}`, webhook: id, type: 'webhook.test' } as const
    await store
      .conn()
      .insertInto('webhook_deliveries')
      .values({ ...delivery, release: null, recall: null, at, status: 'PENDING', attempts: 0, next_at: at })
      .execute()
  })

/** Replaces the secret, which is answered here and never again; the one before signs too for a day. */
export async function rotateWebhook(store: Store, person: Person, id: string): Promise<string> {
  const secret = newSecret()
  const until = new Date(Date.now() + DAY_MS).toISOString()
  await change(store, person, id, 'WEBHOOK_ROTATED', async () => {
    await store
      .conn()
      .updateTable('webhooks')
      .set(({ ref }) => ({ secret, former_secret: ref('secret'), former_until: until }))
      .where('id', '=', id)
      .execute()
  })
  return secret
}

/** Sends one message again, under the same id; one that waits for its next attempt no longer waits. Answers its address. */
export async function resendDelivery(store: Store, person: Person, delivery: string): Promise<string> {
  mayAdminister(person)
  if (!isId(delivery)) throw new Refused('NOT_FOUND')
  const deliveries = store.conn().selectFrom('webhook_deliveries').select('webhook').where('id', '=', delivery)
  const id = (await deliveries.executeTakeFirst())?.webhook
  if (id === undefined) throw new Refused('NOT_FOUND')
  await change(store, person, id, 'WEBHOOK_RESENT', async ({ status }) => {
    if (status !== 'ACTIVE') throw new Refused('WEBHOOK_DISABLED')
    const again = { status: 'PENDING', next_at: new Date().toISOString() } as const
    await store.conn().updateTable('webhook_deliveries').set(again).where('id', '=', delivery).execute()
  })
  return id
}

async function change(
  store: Store,
  person: Person,
  id: string,
  action: Action,
  work: (webhook: Webhook) => Promise<void>,
): Promise<void> {
  mayAdminister(person)
  await store.durably(async () => {
    const webhook = await webhookById(store, id)
    if (!webhook) throw new Refused('NOT_FOUND')
    await work(webhook)
    await appendLog(store, { ...about(person, action, id), details: { host: new URL(webhook.url).host } })
  })
}

const about = (actor: Person, action: Action, id: string) => ({ actor, action, subject: `webhook ${id}` })

function mayAdminister(person: Person): void {
  if (!canAdminister(person)) throw new Refused('FORBIDDEN')
}
