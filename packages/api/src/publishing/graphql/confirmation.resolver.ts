import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import { DayText } from '../../scenario/scalars.ts'
import { confirmUnchanged, removeConfirmation } from '../drafts/confirm-unchanged.ts'
import type { AdminContext } from './context.ts'
import { done, type Answer } from './draft-answer.ts'
import { DraftResult } from './results.ts'

@Resolver()
export class ConfirmationResolver {
  @Mutation(() => DraftResult, {
    description:
      'ANALYST. Somebody looked and saw the last value of these parameters unchanged: all of them are confirmed, or none. A parameter confirmed before is confirmed anew.',
  })
  confirmUnchanged(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('keys', () => [ID], { description: 'At most 500.' }) keys: string[],
    @Arg('until', () => DayText, {
      description:
        'A yearly value stands until this day; any other is to be looked at again by then. At most three years ahead.',
    })
    until: string,
    @Arg('seen', () => String, { description: 'What was looked at: at most 500 characters.' }) seen: string,
    @Arg('url', () => String, { nullable: true, description: 'Where it can be read.' }) url: string | undefined,
    @Ctx() context: AdminContext,
  ): Answer {
    const typed = { keys, until, seen, url: url ?? null }
    return done(context, draft, () => confirmUnchanged(context, context.person, draft, version, typed))
  }

  @Mutation(() => DraftResult, { description: 'ANALYST.' })
  removeConfirmation(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => removeConfirmation(context, context.person, draft, version, key))
  }
}
