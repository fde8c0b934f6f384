import { Field, ID, ObjectType } from 'type-graphql'
import type { Draft } from '../drafts/draft.ts'
import { kindOf } from '../change-kind.ts'
import { rowAt } from '../drafts/resulting-content.ts'
import { baseOf } from '../publishing.ts'
import { labelOf } from '../typed-parameter.ts'
import { AuthorNode, authorNode } from './author-node.ts'
import type { AdminContext } from './context.ts'
import { ChangeKind, InstantText } from './enums.ts'
import { LangueArg } from './langue-arg.ts'
import { rowNodeOrNull, RowNode } from './row-node.ts'

@ObjectType('Change', { description: 'One row of a draft.' })
export class ChangeNode {
  @Field(() => ID) id!: string
  @Field(() => ChangeKind) kind!: keyof typeof ChangeKind
  @Field(() => ID) key!: string
  @Field(() => RowNode, { nullable: true, description: 'The row of the base that it replaces.' })
  before!: RowNode | null
  @Field(() => RowNode, { nullable: true, description: 'Null where the row goes.' }) after!: RowNode | null
  @Field(() => AuthorNode) author!: AuthorNode
  @Field(() => InstantText) at!: string

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return labelOf(this.key, langue)
  }
}

/** The changes of a draft as the admin shows them. */
export function changeNodes(context: AdminContext, draft: Draft): ChangeNode[] {
  const { content } = baseOf(context, draft)
  return draft.changes.map(({ id, key, from, row, author, at }) => {
    const before = rowAt(content, key, from)
    const by = draft.writers.find((writer) => writer.id === author)
    if (!by) throw new Error(`Change ${id} has no author`)
    return Object.assign(new ChangeNode(), {
      ...{ id, key, at, kind: kindOf(before, row), before: rowNodeOrNull(before), after: rowNodeOrNull(row) },
      author: authorNode(by),
    } as const)
  })
}
