import { Field, InputType, Int } from 'type-graphql'
import { MoisDeCongeInput } from '../paternite/mois-de-conge-input.ts'
import { DayText } from '../scenario/scalars.ts'

@InputType({
  description:
    'A child that comes to be adopted, from 2021-07-01 on. Days that are not given are those of the legal leave.',
})
export class AdoptionInput {
  @Field(() => DayText, { description: 'The day on which the child arrives.' })
  arrivee!: string
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Children adopted: 1 to 20.' })
  enfantsAdoptes?: number
  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'Other children at home: 0 to 20.' })
  enfantsACharge?: number
  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: 'Days of the leave that the other parent takes, 0 to 366: a leave that is shared is longer.',
  })
  joursAutreParent?: number
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The other parent has received the allowance, which is paid once.',
  })
  allocationAutreParent?: boolean
  @Field(() => DayText, { nullable: true, description: 'First day without any work. Default: the arrival.' })
  debutCessation?: string
  @Field(() => DayText, {
    nullable: true,
    description: 'Last day without any work. Default: the last day of the legal leave.',
  })
  finCessation?: string
  @Field(() => DayText, {
    nullable: true,
    description:
      'The planned day of the first payment, which fixes years, ceiling and amounts, at most nine months from the arrival. Default: the first day of the leave.',
  })
  premierVersementPrevu?: string
  @Field(() => [MoisDeCongeInput], {
    nullable: true,
    description: 'Months of the additional birth leave. Default: not asked.',
  })
  congeNaissance?: MoisDeCongeInput[]
}
