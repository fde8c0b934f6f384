import { randomBytes, randomUUID } from 'node:crypto'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import type { Action } from '../../log/action-words.ts'
import { canAdminister } from '../../publishing/drafts/rights.ts'
import { Refused } from '../../publishing/refused.ts'
import type { Store } from '../../store/store.ts'
import { newSecret } from './signature.ts'
import { allWebhooks, webhookById, type Webhook } from './webhook.ts'
import { webhookUrl } from './webhook-address.ts'

const MOST_WEBHOOKS = 50
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
      .values({ id, url: url.href, description, secret, ...added })
      .execute()
  })
  return { id, secret }
}

/** Takes an address away; what was sent to it stays on record, its secret does not. */
export const removeWebhook = (store: Store, person: Person, id: string): Promise<void> =>
  change(store, person, id, 'WEBHOOK_REMOVED', async () => {
    await store.conn().updateTable('webhooks').set({ status: 'REMOVED', secret: '' }).where('id', '=', id).execute()
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
