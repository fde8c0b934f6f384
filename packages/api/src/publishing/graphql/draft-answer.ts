import { draftById } from '../drafts/draft.ts'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'
import { draftNode, type DraftNode } from './draft-node.ts'
import { orRefusal, type RefusalNode } from './results.ts'

/** What a write in a draft answers. */
export type Answer = Promise<DraftNode | RefusalNode>

/** Does it, and answers the draft as it then stands. */
export const done = (context: AdminContext, draft: string, work: () => Promise<void>): Answer =>
  orRefusal(context, async () => {
    await work()
    return after(context, draft)
  })

/** The draft as it stands now; throws Refused where there is none. */
export async function after({ store }: AdminContext, id: string): Promise<DraftNode> {
  const draft = await draftById(store, id)
  if (!draft) throw new Refused('NOT_FOUND')
  return draftNode(draft)
}
