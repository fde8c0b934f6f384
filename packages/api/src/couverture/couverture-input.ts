import { Field, InputType } from 'type-graphql'
import { DayText } from '../scenario/scalars.ts'

@InputType({ description: 'The question who covers the person. From 2018-01-01 on.' })
export class CouvertureInput {
  @Field(() => DayText, { description: 'The day asked about.' })
  jour!: string
}
