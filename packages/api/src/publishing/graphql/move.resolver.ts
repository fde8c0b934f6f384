import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import { moveChanges, type Target } from '../drafts/move-changes.ts'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'
import { after, type Answer } from './draft-answer.ts'
import { DraftResult, orRefusal } from './results.ts'

@Resolver()
export class MoveResolver {
  @Mutation(() => DraftResult, {
    description:
      'ANALYST. Takes rows out of a draft and puts them, with their authors, into another one that starts from the same release, or into a new one: a late decree does not hold up the rest. All of them, or none; answers the draft that received them. Voids the submissions of both.',
  })
  moveChanges(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('changes', () => [ID]) changes: string[],
    @Arg('to', () => ID, { nullable: true, description: 'With `toVersion`.' }) to: string | undefined,
    @Arg('toVersion', () => Int, { nullable: true }) toVersion: number | undefined,
    @Arg('title', () => String, { nullable: true, description: 'Of a new draft, where `to` is not given.' })
    title: string | undefined,
    @Ctx() context: AdminContext,
  ): Answer {
    return orRefusal(context, async () =>
      after(
        context,
        await moveChanges(context, context.person, draft, version, changes, targetOf(to, toVersion, title)),
      ),
    )
  }
}

function targetOf(id: string | undefined, version: number | undefined, title: string | undefined): Target {
  if (typeof id !== 'string') return { title: title ?? '' }
  if (typeof version !== 'number') throw new Refused('NOT_FOUND')
  return { id, version }
}
