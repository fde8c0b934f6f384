import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import { rebaseDraft } from '../drafts/rebase-draft.ts'
import type { AdminContext } from './context.ts'
import { done, type Answer } from './draft-answer.ts'
import { DraftNode } from './draft-node.ts'
import { RebaseChoice, RebaseNode, rebaseNode } from './rebase-node.ts'
import { DraftResult } from './results.ts'

@Resolver(() => DraftNode)
export class RebaseResolver {
  @FieldResolver(() => RebaseNode, {
    nullable: true,
    description:
      'Set once another release was published since the draft was opened: what goes over, and what must be chosen.',
  })
  rebase(@Root() { draft }: DraftNode, @Ctx() context: AdminContext): RebaseNode | null {
    return rebaseNode(context, draft)
  }

  @Mutation(() => DraftResult, {
    description:
      'ANALYST. Puts a draft on the release published since. What only one of the two changes goes over by itself; for every conflict of `Draft.rebase` a choice is needed. Voids a submission and its approvals; the log keeps what was given up.',
  })
  rebaseDraft(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('onto', () => Int, { description: 'The number of the current release, as it was read.' }) onto: number,
    @Arg('choices', () => [RebaseChoice], { nullable: true, defaultValue: [] }) choices: RebaseChoice[] | null,
    @Ctx() context: AdminContext,
  ): Answer {
    const taken = (choices ?? []).map(({ key, from, take }) => ({ key, from: from ?? null, take }))
    return done(context, draft, () => rebaseDraft(context, context.person, draft, version, onto, taken))
  }
}
