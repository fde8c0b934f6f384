import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { valuesOf } from '../../scenario/described-enum.ts'
import { DayText } from '../../scenario/scalars.ts'
import type { ImportReport } from '../exchange/import-rows.ts'
import { labelOf } from '../typed-parameter.ts'
import { inLangue, type Words } from '../words.ts'
import { DraftNode } from './draft-node.ts'
import { LangueArg } from './langue-arg.ts'
import { RefusalNode } from './results.ts'

export const ExchangeFormat = valuesOf('CSV', 'JSON')
registerEnumType(ExchangeFormat, {
  name: 'ExchangeFormat',
  description: 'CSV with semicolons and decimal commas, as a spreadsheet in French opens it, or a list in JSON.',
})
export const ImportKind = valuesOf('ADD', 'CORRECT', 'AMEND', 'SOURCE', 'END', 'REMOVE', 'UNCHANGED', 'ERROR')
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What a line does: as ChangeKind, nothing, or an error.',
})

@ObjectType('ImportLine', { description: 'What one line of a file does, or why it cannot be read.' })
export class ImportLineNode {
  @Field(() => Int, { description: 'In the file, the first being 1; in JSON its number in the list.' }) line!: number
  @Field(() => ID) key!: string
  @Field(() => DayText, { nullable: true }) from!: string | null
  @Field(() => String, { nullable: true, description: 'As it was understood, as in RowInput.' }) value!: string | null
  @Field(() => ImportKind) kind!: keyof typeof ImportKind
  problemWords!: Words | null

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return labelOf(this.key, langue)
  }

  @Field(() => String, { nullable: true, description: 'Of an error: what is wrong.' })
  problem(@LangueArg() langue: string): string | null {
    return this.problemWords && inLangue(this.problemWords, langue)
  }
}

@ObjectType('ImportReport', { description: 'A file, line by line; written whole or not at all.' })
export class ImportReportNode {
  @Field(() => [ImportLineNode]) lines!: ImportLineNode[]
  @Field(() => Boolean) written!: boolean
  @Field(() => DraftNode, { nullable: true, description: 'As it stands now.' }) draft!: DraftNode | null
}

export const ImportResult = createUnionType({
  name: 'ImportResult',
  types: () => [ImportReportNode, RefusalNode] as const,
})

/** A report as the admin shows it. */
export const importReportNode = ({ lines, written }: ImportReport, draft: DraftNode): ImportReportNode =>
  Object.assign(new ImportReportNode(), {
    ...{ written, draft },
    lines: lines.map(({ problem, ...line }) => Object.assign(new ImportLineNode(), { ...line, problemWords: problem })),
  })
