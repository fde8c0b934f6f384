import { Field, InputType, Int } from 'type-graphql'

@InputType({ description: 'The civil year whose pension rights are asked for. From 2018 on.' })
export class DroitsRetraiteInput {
  @Field(() => Int, { description: 'The civil year; its whole turnover stands in the situation.' }) annee!: number
  @Field(() => Int, { nullable: true, description: 'Paid days of sickness in the year. Default: 0.' })
  joursMaladie?: number
  @Field(() => Int, { nullable: true, description: 'Paid days of maternity or adoption in the year. Default: 0.' })
  joursMaternite?: number
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'A birth was given in the year.' })
  accouchement?: boolean
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Every pension was claimed, at the legal age with the full rate or at 67. Required where situation.retraite had begun.',
  })
  cumulIntegral?: boolean
}
