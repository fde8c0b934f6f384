import { Field, InputType, Int } from 'type-graphql'
import { DayText } from './scalars.ts'

@InputType({ description: 'Unemployment benefit (ARE).' })
export class ChomageInput {
  @Field(() => DayText, { description: 'First day on which it was paid.' })
  depuis!: string
  @Field(() => DayText, { nullable: true, description: 'Last day, included. Default: it is still paid.' })
  jusquau?: string
}

@InputType({ description: 'An old-age pension.' })
export class RetraiteInput {
  @Field(() => DayText, { description: 'First day of the pension.' })
  depuis!: string
  @Field(() => Int, { nullable: true, description: 'Quarters validated as a self-employed person, 0 to 280.' })
  trimestresIndependant?: number
}

@InputType({ description: 'What no activity tells of a person.' })
export class PersonneInput {
  @Field(() => DayText, { nullable: true, description: 'The day of birth.' })
  naissance?: string
  @Field(() => Int, {
    nullable: true,
    description:
      'Children in charge, 0 to 20. Three made the sick pay of a job larger from the thirty-first day of a stop on, until June 2020. Default: not told.',
  })
  enfantsACharge?: number
}
