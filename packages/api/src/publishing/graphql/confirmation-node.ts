import type { Seen } from '@abri/rules'
import { Field, ID, ObjectType } from 'type-graphql'
import { DayText } from '../../scenario/scalars.ts'
import type { Confirmation } from '../drafts/draft.ts'
import { labelOf } from '../typed-parameter.ts'
import { LangueArg } from './langue-arg.ts'

@ObjectType('Confirmation', {
  description: 'The last value of a parameter was seen unchanged, and stands until a day.',
})
export class ConfirmationNode {
  @Field(() => ID) key!: string
  @Field(() => DayText, { nullable: true, description: 'Null where that no longer holds.' }) until!: string | null
  @Field(() => String, { nullable: true, description: 'What somebody looked at.' }) seen!: string | null
  @Field(() => String, { nullable: true, description: 'Where it can be read.' }) url!: string | null
  @Field(() => DayText, { nullable: true, description: 'When they looked.' }) seenOn!: string | null

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return labelOf(this.key, langue)
  }
}

/** A confirmation as the admin shows it. */
export const confirmationNode = ({ key, until, seen }: Confirmation): ConfirmationNode =>
  Object.assign(new ConfirmationNode(), { key, until, ...seenFields(seen) })

/** What was looked at, as the admin shows it. */
export const seenFields = (seen: Seen | null) => ({
  ...{ seen: seen?.text ?? null, url: seen?.url ?? null, seenOn: seen?.on ?? null },
})
