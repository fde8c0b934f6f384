import { randomUUID } from 'node:crypto'
import type { ReleaseContent } from '@abri/rules'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import type { PublishedRelease } from '../../releases/published-release.ts'
import type { Store } from '../../store/store.ts'
import { becomeWriter } from '../drafts/edit-draft.ts'
import { resultingContent } from '../drafts/resulting-content.ts'
import { mayWrite } from '../drafts/rights.ts'
import type { Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { differencesBetween, type Differences } from '../release-changes.ts'

/** Opens a draft that brings back what an earlier release says, to be checked and approved like any other; answers its id. */
export async function restoreRelease({ store, releases }: Publishing, person: Person, number: number): Promise<string> {
  mayWrite(person)
  const [base, target] = [releases.current(), releases.find(String(number))]
  if (!target) throw new Refused('NOT_FOUND')
  if (base.contenu === target.contenu) throw new Refused('UNCHANGED_RELEASE')
  const differences = differencesBetween(base.content, target.content)
  refuseToDiffer(base.content, target.content, differences)
  const id = randomUUID()
  const title = `Retour au barème n°\u00a0${number}`
  await store.durably(async () => {
    await openRestore(store, person, { id, title, base, number })
    await writeDifferences(store, person, id, differences)
    const details = { title, base: base.number, restores: number, contenu: target.contenu }
    await appendLog(store, { actor: person, action: 'RESTORE_DRAFT_OPENED', subject: `draft ${id}`, details })
  })
  return id
}

/** Rows and confirmations are all that two releases may differ in. */
function refuseToDiffer(base: ReleaseContent, target: ReleaseContent, { rows, confirmations }: Differences): void {
  const changes = rows.map(({ key, from, after }) => ({ key, from, row: after }))
  const back = resultingContent(base, {
    changes,
    confirmations: confirmations.map(({ key, after, seen }) => ({ key, until: after, seen })),
  })
  if (canonicalJson(back) !== canonicalJson(target)) throw new Error('The release cannot be brought back row by row')
}

type Opened = { readonly id: string; readonly title: string; readonly base: PublishedRelease; readonly number: number }

async function openRestore(store: Store, person: Person, { id, title, base, number }: Opened): Promise<void> {
  const opened = { id, title, status: 'OPEN', version: 1, base: base.number, snapshot: null } as const
  const rest = { opened_at: new Date().toISOString(), upgrade: null, upgrade_rules: null, restores: number }
  await store
    .conn()
    .insertInto('drafts')
    .values({ ...opened, ...rest })
    .execute()
  await becomeWriter({ store }, id, person)
}

async function writeDifferences(
  store: Store,
  person: Person,
  draft: string,
  { rows, confirmations }: Differences,
): Promise<void> {
  const written = { draft, author: person.id, at: new Date().toISOString() }
  const changes = rows.map(({ key, from, after }) => ({
    ...{ ...written, id: randomUUID(), key, from_day: from, restored: true },
    row: after && canonicalJson(after),
  }))
  const confirmed = confirmations.map(({ key, after, seen }) => ({
    ...{ ...written, key, until: after },
    seen: seen && JSON.stringify(seen),
  }))
  if (changes.length > 0) await store.conn().insertInto('draft_changes').values(changes).execute()
  if (confirmed.length > 0) await store.conn().insertInto('draft_confirmations').values(confirmed).execute()
}
