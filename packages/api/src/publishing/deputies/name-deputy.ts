import { randomUUID } from 'node:crypto'
import { personById, type Person } from '../../accounts/person.ts'
import { appendLog } from '../../log/append.ts'
import { dayInParis } from '../../releases/day-in-paris.ts'
import type { Store } from '../../store/store.ts'
import { isId } from '../drafts/draft.ts'
import { canAdminister, canApprove } from '../drafts/rights.ts'
import { Refused } from '../refused.ts'
import { dayFrom } from '../row-from.ts'
import { deputiesFrom } from './deputies.ts'

type Asked = { readonly deputy: string; readonly from: string; readonly until: string }

/** An approver who will be away names another, who is told that they stand in and approves in their own name. */
export async function nameDeputy(store: Store, person: Person, asked: Asked): Promise<string> {
  if (!canApprove(person)) throw new Refused('FORBIDDEN')
  const [from, until] = [dayFrom(asked.from), dayFrom(asked.until)]
  const now = new Date().toISOString()
  if (until < from || until < dayInParis(now)) throw new Refused('DEPUTY_PERIOD')
  const id = randomUUID()
  await store.durably(async () => {
    const deputy = isId(asked.deputy) ? await personById(store, asked.deputy) : null
    if (!deputy || deputy.id === person.id || !canApprove(deputy)) throw new Refused('DEPUTY_INVALID')
    const days = { from_day: from, until_day: until, named_at: now, ended_at: null }
    await store
      .conn()
      .insertInto('deputies')
      .values({ id, approver: person.id, deputy: deputy.id, ...days })
      .execute()
    const details = { deputy: deputy.id, from, until }
    await appendLog(store, { actor: person, action: 'DEPUTY_NAMED', subject: `person ${person.id}`, details })
  })
  return id
}

/** Ends it before its last day: whoever named the deputy, or an administrator. */
export async function endDeputy(store: Store, person: Person, id: string): Promise<void> {
  if (!canApprove(person) && !canAdminister(person)) throw new Refused('FORBIDDEN')
  const now = new Date().toISOString()
  await store.durably(async () => {
    const found = (await deputiesFrom(store, dayInParis(now))).find((one) => one.id === id)
    if (!found) throw new Refused('NOT_FOUND')
    if (found.approver.id !== person.id && !canAdminister(person)) throw new Refused('FORBIDDEN')
    const open = store.conn().updateTable('deputies').set({ ended_at: now }).where('id', '=', id)
    const ended = await open.where('ended_at', 'is', null).executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw new Refused('NOT_FOUND')
    const details = { deputy: found.deputy.id }
    await appendLog(store, { actor: person, action: 'DEPUTY_ENDED', subject: `person ${found.approver.id}`, details })
  })
}
