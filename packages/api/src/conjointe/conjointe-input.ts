import { Field, InputType } from 'type-graphql'
import { DayText, DecimalText } from '../scenario/scalars.ts'

@InputType({ description: 'A salaried person who does the work of the collaborating spouse meanwhile.' })
export class RemplacementInput {
  @Field(() => DayText, { description: 'First day.' }) debut!: string
  @Field(() => DayText, { description: 'Last day, included.' }) fin!: string
  @Field(() => DecimalText, { description: 'What all these days really cost, in euros.' }) cout!: string
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'More days were asked for: 56 are paid at most instead of 28.',
  })
  prolonge?: boolean
}

@InputType({
  description:
    'A birth of the collaborating spouse (conjointe collaboratrice) of the person: the situation is that of the person. From 2018-01-01 on; an adoption is not answered.',
})
export class ConjointeInput {
  @Field(() => DayText, { description: 'Presumed day of birth.' }) datePresumee!: string
  @Field(() => DayText, { nullable: true, description: 'Day of birth. Default: the presumed one.' })
  dateNaissance?: string
  @Field(() => DayText, {
    nullable: true,
    description: 'Planned day of the first payment, which fixes the amounts. Default: the presumed day of birth.',
  })
  premierVersementPrevu?: string
  @Field(() => RemplacementInput, { nullable: true, description: 'Who replaces her. Default: nobody.' })
  remplacement?: RemplacementInput
}
