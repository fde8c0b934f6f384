import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql'
import { draftById } from '../drafts/draft.ts'
import { Refused } from '../refused.ts'
import { emergencyRestore } from '../restores/emergency-restore.ts'
import { restoreRelease } from '../restores/restore-release.ts'
import type { AdminContext } from './context.ts'
import { draftNode, type DraftNode } from './draft-node.ts'
import { mustBeFresh } from './fresh.ts'
import { releaseNode, type ReleaseNode } from './release-node.ts'
import { DraftResult, orRefusal, PublishResult, type RefusalNode } from './results.ts'

@Resolver()
export class RestoreResolver {
  @Mutation(() => DraftResult, {
    description: 'ANALYST. Opens an ordinary draft that brings back what an earlier release says, to the byte.',
  })
  restoreRelease(
    @Arg('release', () => Int) release: number,
    @Ctx() context: AdminContext,
  ): Promise<DraftNode | RefusalNode> {
    return orRefusal(context, async () => {
      const draft = await draftById(context.store, await restoreRelease(context, context.person, release))
      if (!draft) throw new Refused('NOT_FOUND')
      return draftNode(draft)
    })
  }

  @Mutation(() => PublishResult, {
    description:
      'APPROVER, alone: for an emergency; takes a second factor proved within a quarter of an hour. Puts an earlier release that was approved and not recalled back in force at once, under a new number.',
  })
  emergencyRestore(
    @Arg('release', () => Int) release: number,
    @Arg('current', () => Int, {
      description: 'The current release as the person asking saw it; refused where another came meanwhile.',
    })
    current: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: AdminContext,
  ): Promise<ReleaseNode | RefusalNode> {
    return orRefusal(context, async () => {
      mustBeFresh(context)
      return releaseNode(await emergencyRestore(context, context.person, { release, current, reason }))
    })
  }
}
