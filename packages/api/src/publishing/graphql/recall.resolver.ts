import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { confirmRecall } from '../recalls/confirm-recall.ts'
import { openRecallRequests } from '../recalls/recall-request.ts'
import { requestRecall } from '../recalls/request-recall.ts'
import { withdrawRecall } from '../recalls/withdraw-recall.ts'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'
import { mustBeFresh } from './fresh.ts'
import { recallRequestNode, RecallRequestNode } from './recall-node.ts'
import { releaseNode, type ReleaseNode } from './release-node.ts'
import { orRefusal, PublishResult, type RefusalNode } from './results.ts'

type Answer = Promise<ReleaseNode | RefusalNode>

@Resolver()
export class RecallResolver {
  @Query(() => [RecallRequestNode], { description: 'Those that wait, by release.' })
  async recallRequests(@Ctx() { store }: AdminContext): Promise<RecallRequestNode[]> {
    return (await openRecallRequests(store)).map(recallRequestNode)
  }

  @Mutation(() => PublishResult, {
    description:
      'ANALYST. Asks that a release be recalled; of a release recalled already, that its notice be replaced.',
  })
  requestRecall(
    @Arg('release', () => Int) release: number,
    @Arg('reason', () => String) reason: string,
    @Arg('replacement', () => Int, { nullable: true, description: 'The number of the release to use instead.' })
    replacement: number | undefined,
    @Ctx() context: AdminContext,
  ): Answer {
    return orRefusal(context, async () => {
      await requestRecall(context, context.person, { release, reason, replacement: replacement ?? null })
      return nodeOf(context, release)
    })
  }

  @Mutation(() => PublishResult, {
    description:
      'APPROVER, never the one who asked; takes a second factor proved within a quarter of an hour. The notice is shown at once, everywhere, for ever.',
  })
  confirmRecall(@Arg('request', () => ID) request: string, @Ctx() context: AdminContext): Answer {
    return orRefusal(context, async () => {
      mustBeFresh(context)
      return nodeOf(context, await confirmRecall(context, context.person, request))
    })
  }

  @Mutation(() => PublishResult, { description: 'ANALYST. Takes a request back that nobody has confirmed.' })
  withdrawRecall(@Arg('request', () => ID) request: string, @Ctx() context: AdminContext): Answer {
    return orRefusal(context, async () => nodeOf(context, await withdrawRecall(context, context.person, request)))
  }
}

function nodeOf({ releases }: AdminContext, number: number): ReleaseNode {
  const release = releases.find(String(number))
  if (!release) throw new Refused('NOT_FOUND')
  return releaseNode(release)
}
