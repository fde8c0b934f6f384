import { Arg, createUnionType, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { typedRowChecks } from '../checks/typed-row-checks.ts'
import { draftById } from '../drafts/draft.ts'
import { baseOf } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { checkNode, CheckNode } from './check-node.ts'
import type { AdminContext } from './context.ts'
import { orRefusal, RefusalNode } from './results.ts'
import { RowInput } from './row-node.ts'

@ObjectType('RowChecks', { description: 'What the checks would say of a row, were it saved.' })
export class RowChecksNode {
  @Field(() => [CheckNode], { description: 'Errors and warnings of this row; empty where there is none.' })
  checks!: CheckNode[]
}

const CheckRowResult = createUnionType({ name: 'CheckRowResult', types: () => [RowChecksNode, RefusalNode] as const })

@Resolver()
export class CheckRowResolver {
  @Query(() => CheckRowResult, {
    description:
      'What is said at once of a row that is still being typed; nothing is written. The rules themselves are asked once it is saved.',
  })
  checkRow(
    @Arg('draft', () => ID) draft: string,
    @Arg('key', () => ID) key: string,
    @Arg('row', () => RowInput) row: RowInput,
    @Ctx() context: AdminContext,
  ): Promise<RowChecksNode | RefusalNode> {
    return orRefusal(context, async () => {
      const found = await draftById(context.store, draft)
      if (!found) throw new Refused('NOT_FOUND')
      const checks = typedRowChecks(baseOf(context, found), found, context.person, { key, row })
      return Object.assign(new RowChecksNode(), { checks: checks.map((check) => checkNode(check)) })
    })
  }
}
