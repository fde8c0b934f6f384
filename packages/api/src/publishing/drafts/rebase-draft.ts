import type { Day, Row } from '@abri/rules'
import type { Person } from '../../accounts/person.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import type { Store } from '../../store/store.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { draftById, type Draft } from './draft.ts'
import { edit } from './edit-draft.ts'
import { mineOver, threeWay, type RowConflict, type ThreeWay } from './three-way.ts'

/** Which of the two texts stands; without a day, of the confirmation of a parameter. */
export type Choice = { readonly key: string; readonly from: string | null; readonly take: 'MINE' | 'THEIRS' }

/** What a draft would become on the current release; null where it starts from it, or is one that is prepared anew instead. */
export function rebaseOf(publishing: Pick<Publishing, 'releases'>, draft: Draft): ThreeWay | null {
  const { releases } = publishing
  const closed = draft.status === 'PUBLISHED' || draft.status === 'ABANDONED'
  if (closed || draft.base === releases.current().number || !canRebase(draft)) return null
  return threeWay(baseOf(publishing, draft).content, releases.current().content, draft)
}

/** Puts a draft on the release that was published since: what does not touch goes over by itself, the rest as chosen. Voids a submission and its approvals. */
export async function rebaseDraft(
  publishing: Publishing,
  person: Person,
  id: string,
  version: number,
  onto: number,
  choices: readonly Choice[],
): Promise<void> {
  const { store, releases } = publishing
  await edit(publishing, person, id, version, async (base) => {
    const draft = await draftById(store, id)
    if (!draft || !canRebase(draft)) throw new Refused('PREPARED_ANEW', { draft: id })
    if (releases.current().number !== onto) throw new Refused('ONTO_MOVED', { draft: id })
    if (base === onto) throw new Refused('NOTHING_TO_REBASE', { draft: id })
    const merge = threeWay(baseOf(publishing, { base }).content, releases.current().content, draft)
    const taken = chosen(merge, choices, id)
    await store.conn().updateTable('drafts').set({ base: onto }).where('id', '=', id).execute()
    await drop(store, id, [...merge.settled, ...taken.dropped.map(({ mine }) => mine)])
    for (const conflict of taken.kept) await rewrite(store, id, conflict)
    await dropConfirmations(store, id, [...merge.settledConfirmations.map(({ key }) => key), ...taken.unconfirmed])
    return { action: 'DRAFT_REBASED', details: { base, onto, ...toldOf(merge, taken, choices) } }
  })
}

/** Those that Abri prepares, and returns to an earlier release, are prepared anew from the current one. */
const canRebase = ({ upgradeFor, restores }: Draft): boolean => upgradeFor === null && restores === null

type Taken = {
  readonly kept: readonly RowConflict[]
  readonly dropped: readonly RowConflict[]
  readonly unconfirmed: readonly string[]
}

/** Every conflict has a choice, or the draft stays where it is. */
function chosen(merge: ThreeWay, choices: readonly Choice[], draft: string): Taken {
  const takes = new Map(choices.map(({ key, from, take }) => [`${key} ${from ?? ''}`, take]))
  const takeOf = (key: string, from: Day | null): Choice['take'] => {
    const take = takes.get(`${key} ${from ?? ''}`)
    if (!take) throw new Refused('REBASE_CONFLICTS', { draft })
    return take
  }
  const rows = merge.conflicts.map((conflict) => ({ conflict, take: takeOf(conflict.key, conflict.from) }))
  const confirmations = merge.confirmationConflicts.map(({ key }) => ({ key, take: takeOf(key, null) }))
  return {
    kept: rows.filter(({ take }) => take === 'MINE').map(({ conflict }) => conflict),
    dropped: rows.filter(({ take }) => take === 'THEIRS').map(({ conflict }) => conflict),
    unconfirmed: confirmations.filter(({ take }) => take === 'THEIRS').map(({ key }) => key),
  }
}

async function drop(store: Store, draft: string, changes: readonly { readonly id: string }[]): Promise<void> {
  if (changes.length === 0) return
  const ids = changes.map(({ id }) => id)
  await store.conn().deleteFrom('draft_changes').where('draft', '=', draft).where('id', 'in', ids).execute()
}

async function dropConfirmations(store: Store, draft: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await store.conn().deleteFrom('draft_confirmations').where('draft', '=', draft).where('key', 'in', keys).execute()
}

/** What was chosen keeps its author; why it stands may be another reason on the new base. */
async function rewrite(store: Store, draft: string, conflict: RowConflict): Promise<void> {
  const row: Row | null = mineOver(conflict)
  await store
    .conn()
    .updateTable('draft_changes')
    .set({ row: row && canonicalJson(row) })
    .where('draft', '=', draft)
    .where('id', '=', conflict.mine.id)
    .execute()
}

/** The log keeps the text of every row that was given up. */
const toldOf = (merge: ThreeWay, { dropped }: Taken, choices: readonly Choice[]) => ({
  carried: merge.carried.length,
  settled: merge.settled.map(({ key, from }) => ({ key, from })),
  choices,
  givenUp: dropped.map(({ key, mine }) => ({ key, row: mine.row })),
})
