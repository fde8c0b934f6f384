import { Field, ID, ObjectType } from 'type-graphql'
import { DayText } from '../../scenario/scalars.ts'
import type { Confirmation } from '../drafts/draft.ts'

@ObjectType('Confirmation', {
  description: 'The last value of a parameter was seen unchanged, and stands until a day.',
})
export class ConfirmationNode {
  @Field(() => ID) key!: string
  @Field(() => DayText, { nullable: true, description: 'Null where that no longer holds.' }) until!: string | null
}

/** A confirmation as the admin shows it. */
export const confirmationNode = ({ key, until }: Confirmation): ConfirmationNode =>
  Object.assign(new ConfirmationNode(), { key, until })
