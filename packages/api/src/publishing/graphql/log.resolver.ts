import { GraphQLError } from 'graphql'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { BadFilter, filterFrom } from '../../log/filter-from.ts'
import { actorsOf, findEntries, type LogFilter as Filter } from '../../log/find-entries.ts'
import { verifyLog, type LogVerification } from '../../log/verify.ts'
import type { AdminContext } from './context.ts'
import {
  LogAction,
  LogActionNode,
  LogActorNode,
  LogEntryNode,
  logEntryNode,
  LogFilter,
  LogVerificationNode,
} from './log-node.ts'

const ENTRIES = 50
const MOST_ENTRIES = 200
const refuse = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

@Resolver()
export class LogResolver {
  @Query(() => [LogEntryNode], {
    description: 'Newest first; at most 200 at a time, those before an entry where one is given.',
  })
  async log(
    @Arg('first', () => Int, { nullable: true, defaultValue: ENTRIES, description: '1 to 200.' }) asked: number | null,
    @Arg('before', () => Int, { nullable: true }) before: number | undefined,
    @Arg('filter', () => LogFilter, { nullable: true }) filter: LogFilter | undefined,
    @Ctx() { store }: AdminContext,
  ): Promise<LogEntryNode[]> {
    const first = asked ?? ENTRIES
    if (first < 1 || first > MOST_ENTRIES) throw refuse(`first must be 1 to ${MOST_ENTRIES}`)
    return (await findEntries(store, read(filter ?? {}), { first, before: before ?? undefined })).map(logEntryNode)
  }

  @Query(() => [LogActorNode], { description: 'Those whose entries can be looked for, by name.' })
  async logActors(@Ctx() { store }: AdminContext): Promise<LogActorNode[]> {
    return (await actorsOf(store)).map((actor) => Object.assign(new LogActorNode(), actor))
  }

  @Query(() => [LogActionNode], { description: 'Everything that the log tells, in words.' })
  logActions(): LogActionNode[] {
    return Object.values(LogAction).map((action) => Object.assign(new LogActionNode(), { action }))
  }

  @Query(() => LogVerificationNode, {
    description:
      'Computes every hash of the log again. `/admin/log/verification` does the same and tells its progress.',
  })
  logVerification(@Ctx() { store, anchor }: AdminContext): Promise<LogVerification> {
    return verifyLog(store, anchor)
  }
}

function read(typed: LogFilter): Filter {
  try {
    return filterFrom(typed)
  } catch (error) {
    throw error instanceof BadFilter ? refuse(error.message) : error
  }
}
