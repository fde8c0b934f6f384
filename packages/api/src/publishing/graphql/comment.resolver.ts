import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import { DayText } from '../../scenario/scalars.ts'
import { setSettled } from '../comments/settle-thread.ts'
import { answerThread, comment } from '../comments/write-comment.ts'
import type { AdminContext } from './context.ts'
import { after, done, type Answer } from './draft-answer.ts'
import { DraftResult, orRefusal } from './results.ts'

@Resolver()
export class CommentResolver {
  @Mutation(() => DraftResult, {
    description:
      'ANALYST or APPROVER. Begins a discussion of a row or, without a day, of a parameter. It edits nothing: submission and approvals stand.',
  })
  comment(
    @Arg('draft', () => ID) draft: string,
    @Arg('key', () => ID) key: string,
    @Arg('from', () => DayText, { nullable: true }) from: string | undefined,
    @Arg('text', () => String) text: string,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => comment(context, context.person, draft, { key, from: from ?? null }, text))
  }

  @Mutation(() => DraftResult, { description: 'ANALYST or APPROVER.' })
  answerThread(
    @Arg('thread', () => ID) thread: string,
    @Arg('text', () => String) text: string,
    @Ctx() context: AdminContext,
  ): Answer {
    return orRefusal(context, async () => after(context, await answerThread(context, context.person, thread, text)))
  }

  @Mutation(() => DraftResult, { description: 'ANALYST or APPROVER. Closes a discussion as it was read.' })
  settleThread(
    @Arg('thread', () => ID) thread: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: AdminContext,
  ): Answer {
    return orRefusal(context, async () =>
      after(context, await setSettled(context, context.person, thread, version, true)),
    )
  }

  @Mutation(() => DraftResult, { description: 'ANALYST or APPROVER.' })
  reopenThread(
    @Arg('thread', () => ID) thread: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: AdminContext,
  ): Answer {
    return orRefusal(context, async () =>
      after(context, await setSettled(context, context.person, thread, version, false)),
    )
  }
}
