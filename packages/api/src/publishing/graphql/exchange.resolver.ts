import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Resolver, Root } from 'type-graphql'
import { draftById } from '../drafts/draft.ts'
import { readRows, setRows } from '../drafts/set-rows.ts'
import { exportRows } from '../exchange/export-rows.ts'
import { importRows } from '../exchange/import-rows.ts'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'
import { after, done, type Answer } from './draft-answer.ts'
import { DraftNode } from './draft-node.ts'
import { ExchangeFormat, importReportNode, ImportResult, type ImportReportNode } from './exchange-node.ts'
import { DraftResult, orRefusal, type RefusalNode } from './results.ts'
import { RowInput } from './row-node.ts'

@InputType({ description: 'A row of a parameter as it is typed.' })
export class KeyedRowInput {
  @Field(() => ID) key!: string
  @Field(() => RowInput) row!: RowInput
}

@Resolver(() => DraftNode)
export class ExchangeResolver {
  @FieldResolver(() => String, {
    description: 'The rows that it sets, as a file that `importRows` reads. No field of the CSV is run as a formula.',
  })
  exported(
    @Root() { draft }: DraftNode,
    @Arg('format', () => ExchangeFormat, { defaultValue: 'CSV' }) format: 'CSV' | 'JSON',
  ): string {
    return exportRows(draft.changes, format)
  }

  @Mutation(() => DraftResult, {
    description: 'ANALYST. As `setRow`, for at most 500 rows in one edit: all of them, or none.',
  })
  setRows(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('rows', () => [KeyedRowInput]) rows: KeyedRowInput[],
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, async () => {
      if (rows.length > 500) throw new Refused('TOO_MANY_CHANGES', { draft })
      const found = await draftById(context.store, draft)
      const read = found ? readRows(context, found, rows) : []
      await setRows(context, context.person, draft, version, read, 'PASTE')
    })
  }

  @Mutation(() => ImportResult, {
    description:
      'ANALYST. Reads a file into the draft and reports line by line: French numbers (`4 005,00 €`, `6,2 %`), days as 2027-01-01 or 01/01/2027, the separator of the CSV found. Written whole or not at all, and never when only tried.',
  })
  importRows(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('text', () => String, { description: 'At most 600,000 characters and 500 lines.' }) text: string,
    @Arg('format', () => ExchangeFormat) format: 'CSV' | 'JSON',
    @Arg('tryOnly', () => Boolean, { defaultValue: true, description: 'Only reports.' }) tryOnly: boolean,
    @Ctx() context: AdminContext,
  ): Promise<ImportReportNode | RefusalNode> {
    return orRefusal(context, async () => {
      const report = await importRows(context, context.person, draft, version, { text, format, tryOnly })
      return importReportNode(report, await after(context, draft))
    })
  }
}
