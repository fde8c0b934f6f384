import type { Writer } from '../drafts/draft.ts'
import { isId } from '../drafts/draft.ts'
import type { Store } from '../../store/store.ts'

/** Somebody asks that a release be recalled; it waits for an approver who is somebody else. */
export type RecallRequest = {
  readonly id: string
  readonly release: number
  readonly reason: string
  readonly replacement: number | null
  readonly requester: Writer
  readonly at: string
}

const open = (store: Store) =>
  store
    .conn()
    .selectFrom('recall_requests')
    .innerJoin('people', 'people.id', 'requester')
    .select(['recall_requests.id', 'release', 'reason', 'replacement', 'requester', 'people.name', 'at'])
    .where('status', '=', 'OPEN')

type Found = Awaited<ReturnType<ReturnType<typeof open>['execute']>>[number]
const requestOf = ({ requester, name, ...request }: Found): RecallRequest => ({
  ...request,
  requester: { id: requester, name },
})

/** Those that wait, by release. */
export const openRecallRequests = async (store: Store): Promise<readonly RecallRequest[]> =>
  (await open(store).orderBy('release').execute()).map(requestOf)

/** Null where there is none that waits under this id. */
export async function openRecallRequest(store: Store, id: string): Promise<RecallRequest | null> {
  if (!isId(id)) return null
  const found = await open(store).where('recall_requests.id', '=', id).executeTakeFirst()
  return found ? requestOf(found) : null
}
