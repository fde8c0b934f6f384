import { Field, ID, ObjectType } from 'type-graphql'
import { DayText } from '../../scenario/scalars.ts'
import type { EditConflict } from '../drafts/edit-conflict.ts'
import { InstantText } from './enums.ts'
import { rowNode, RowNode, rowNodeOrNull } from './row-node.ts'

@ObjectType('EditConflict', {
  description: 'Both texts of a row that was written against a version of the draft that is over.',
})
export class EditConflictNode {
  @Field(() => ID) key!: string
  @Field(() => DayText) from!: string
  @Field(() => RowNode, { description: 'What was refused.' }) yours!: RowNode
  @Field(() => RowNode, { nullable: true, description: 'What stands now; null where no row begins on that day.' })
  theirs!: RowNode | null
  @Field(() => String, { nullable: true, description: 'Who wrote it, or edited the draft last.' }) by!: string | null
  @Field(() => InstantText, { nullable: true }) at!: string | null
}

/** Null stays null. */
export const editConflictNode = (conflict: EditConflict | null): EditConflictNode | null =>
  conflict &&
  Object.assign(new EditConflictNode(), {
    ...conflict,
    ...{ yours: rowNode(conflict.yours), theirs: rowNodeOrNull(conflict.theirs) },
  })
