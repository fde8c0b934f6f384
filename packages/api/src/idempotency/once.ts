import type { Store } from '../store/store.ts'
import { claimKey, dropClaim, keepAnswer, type Keyed } from './claim.ts'

/** What is answered to a request, and whether it was answered before. */
export type Answer = { readonly status: number; readonly body: string }
/** Why a request with a key is not done. */
export type KeyRefusal = 'IN_PROGRESS' | 'IDEMPOTENCY_KEY_REUSED'

/** Thrown where an answer tells of a fault of ours: nothing of the work stays, and the key can be used again. */
class NotKept extends Error {
  constructor(readonly answer: Answer | KeyRefusal) {
    super('The answer is not kept')
  }
}

/** Does some work under a key once: its effect and its answer are written in one transaction, and whoever asks again gets that answer. */
export async function once(
  store: Store,
  keyed: Keyed,
  work: () => Promise<Answer>,
): Promise<(Answer & { readonly replayed: boolean }) | KeyRefusal> {
  const claim = await claimKey(store, keyed)
  if (claim.kind === 'ANSWERED') return { status: 200, body: claim.answer, replayed: true }
  if (claim.kind !== 'MINE') return claim.kind
  try {
    const answer = await store.together(work, async (given) => {
      if (!isKept(given)) throw new NotKept(given)
      if (!(await keepAnswer(store, keyed, claim.id, given.body))) throw new NotKept('IN_PROGRESS')
    })
    return { ...answer, replayed: false }
  } catch (error) {
    // where it is not known whether the commit came through, a claim that was answered stays
    await dropClaim(store, keyed, claim.id).catch(() => undefined)
    if (!(error instanceof NotKept)) throw error
    return typeof error.answer === 'string' ? error.answer : { ...error.answer, replayed: false }
  }
}

const FAULTS = ['INTERNAL_SERVER_ERROR', 'STORAGE_UNAVAILABLE']
type Executed = { readonly data?: unknown; readonly errors?: readonly { readonly extensions?: { code?: string } }[] }

/** What was executed is kept, a refusal too; what could not be read, and a fault of ours, is not. */
function isKept({ status, body }: Answer): boolean {
  if (status !== 200) return false
  const { data, errors } = JSON.parse(body) as Executed
  return data !== undefined && !errors?.some(({ extensions }) => FAULTS.includes(extensions?.code ?? ''))
}
