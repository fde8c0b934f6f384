import { randomUUID } from 'node:crypto'
import type { ReleaseContent } from '@abri/rules'
import type { Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import type { Store } from '../../store/store.ts'
import { newDraft } from '../drafts/new-draft.ts'
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
  const title = `Retour au barème n°\u00a0${number}`
  return store.durably(async () => {
    const id = await newDraft(store, person, { title, base: base.number, restores: number })
    await writeDifferences(store, person, id, differences)
    const details = { title, base: base.number, restores: number, contenu: target.contenu }
    await appendLog(store, { actor: person, action: 'RESTORE_DRAFT_OPENED', subject: `draft ${id}`, details })
    return id
  })
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
