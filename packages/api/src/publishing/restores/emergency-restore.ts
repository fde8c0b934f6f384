import { sql } from 'kysely'
import { frenchSpaces } from '@abri/rules/fr'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { maillonOf } from '../../releases/hashes.ts'
import { holdHead } from '../../releases/hold-head.ts'
import type { PublishedRelease } from '../../releases/published-release.ts'
import { enqueue } from '../../push/webhooks/enqueue.ts'
import { CHANNEL } from '../../store/listen.ts'
import { canApprove } from '../drafts/rights.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { reasonFrom } from '../reason-from.ts'
import { Refused } from '../refused.ts'
import { holdOpenUpgrade } from '../upgrade/open-upgrade.ts'
import { renewUpgrade } from '../upgrade/renew-upgrade.ts'

type Asked = { readonly release: number; readonly current: number; readonly reason: string }
type Restore = { readonly source: PublishedRelease; readonly current: PublishedRelease; readonly reason: string }

/** Puts an earlier release back in force at once, under a new number, by one approver alone: what was approved once needs no second pair of eyes. */
export async function emergencyRestore(
  publishing: Publishing,
  person: Person,
  asked: Asked,
): Promise<PublishedRelease> {
  if (!canApprove(person)) throw new Refused('FORBIDDEN')
  const { store, releases } = publishing
  const restore = { reason: reasonFrom(asked.reason), ...restorable(publishing, asked) }
  const number = await store.durably(() => restoreAndRenew(publishing, person, restore))
  await releases.refresh()
  return baseOf(publishing, { base: number })
}

/** What is put back, and what it takes the place of; throws Refused. */
function restorable({ releases }: Publishing, { release, current }: Asked): Omit<Restore, 'reason'> {
  if (releases.current().number !== current) throw new Refused('CURRENT_MOVED')
  const [found, now] = [releases.find(String(release)), releases.current()]
  if (!found) throw new Refused('NOT_FOUND')
  if (releases.recallOf(release)) throw new Refused('RECALLED')
  if (found.contenu === now.contenu) throw new Refused('UNCHANGED_RELEASE')
  // one that was itself put back was approved under the number that it came from
  const source = found.restores === null ? found : releases.find(String(found.restores))
  if (!source || releases.recallOf(source.number)) throw new Refused('RECALLED')
  return { source, current: now }
}

async function restoreAndRenew(publishing: Publishing, person: Person, restore: Restore): Promise<number> {
  const { store } = publishing
  const head = await holdHead(store)
  if (head.number !== restore.current.number) throw new Refused('CURRENT_MOVED')
  const upgrade = await holdOpenUpgrade(store)
  const number = await insertRestored(publishing, person, restore)
  await renewUpgrade(publishing, { number, content: restore.source.content }, upgrade)
  return number
}

async function insertRestored({ store }: Publishing, person: Person, restore: Restore): Promise<number> {
  const { source, current, reason } = restore
  const notes = frenchSpaces(`Retour d’urgence au barème n°\u00a0${source.number} : ${reason}`)
  const at = new Date().toISOString()
  const publication = {
    number: current.number + 1,
    contenu: source.contenu,
    author: person.name,
    approver: null,
    notes,
  }
  const maillon = maillonOf({ ...publication, publishedAt: at }, current.maillon)
  const content = canonicalJson(source.content)
  await store
    .conn()
    .insertInto('releases')
    .values({
      ...{ ...publication, maillon, content, published_at: at, draft: null, snapshot: null, approval: null },
      ...{ restores: source.number, restored_by: person.id },
    })
    .execute()
  const { number } = publication
  await store.conn().updateTable('head').set({ number }).execute()
  const details = {
    restores: source.number,
    replaces: current.number,
    contenu: source.contenu,
    maillon,
    reason,
    alone: true,
  }
  await appendLog(store, { actor: person, action: 'EMERGENCY_RESTORE', subject: `release ${number}`, details })
  await enqueue(store, { type: 'release.published', release: number })
  await sql`select pg_notify(${CHANNEL}, ${String(number)})`.execute(store.conn())
  return number
}
