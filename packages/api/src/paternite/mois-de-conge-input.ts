import { Field, InputType, Int } from 'type-graphql'
import { DayText } from '../scenario/scalars.ts'

@InputType({ description: 'Whole months of the additional birth leave, from a day on.' })
export class MoisDeCongeInput {
  @Field(() => DayText, { description: 'First day.' })
  debut!: string
  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Months, from date to date: 1 to 12; the law pays two.',
  })
  mois?: number
}
