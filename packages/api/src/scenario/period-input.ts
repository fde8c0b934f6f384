import { Field, InputType } from 'type-graphql'
import { DayText } from './scalars.ts'

@InputType({ description: 'Days in a row, both ends included.' })
export class PeriodeInput {
  @Field(() => DayText, { description: 'First day.' })
  debut!: string
  @Field(() => DayText, { description: 'Last day, included.' })
  fin!: string
}
