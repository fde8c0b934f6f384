import { Field, InputType, Int } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { DayText, DecimalText, MonthText } from '../scenario/scalars.ts'

export const TypeEmployeur = describedEnum('TypeEmployeur', 'Whose rules the job follows.', {
  PRIVE: 'The private sector: the general scheme.',
  PUBLIC: 'Refused by name: civil servants have schemes of their own.',
  AGRICOLE: 'Refused by name: farm workers have a scheme of their own.',
})

export const TypeContrat = describedEnum(
  'TypeContrat',
  'What kind of work: some have no right to the employer’s complement, some count twelve months of pay.',
  {
    ORDINAIRE: 'None of the others, of fixed or open term.',
    SAISONNIER: 'Seasonal: twelve months of pay count, no complement.',
    INTERMITTENT: 'Intermittent, discontinuous: twelve months of pay count, no complement.',
    TEMPORAIRE: 'For a temporary work agency: no complement.',
    A_DOMICILE: 'Homework: no complement.',
  },
)

@InputType({ description: 'The gross pay of one civil month.' })
export class SalaireInput {
  @Field(() => MonthText, { description: 'The civil month.' })
  mois!: string
  @Field(() => DecimalText, {
    description:
      'Gross pay in euros. For a month that was not worked whole (hired, ill), what a whole month would have paid.',
  })
  brut!: string
}

@InputType({ description: 'A salaried job, present or past, as contract and payslips tell it.' })
export class EmploiInput {
  @Field(() => TypeEmployeur, { nullable: true, defaultValue: 'PRIVE', description: 'Default: PRIVE.' })
  employeur?: keyof typeof TypeEmployeur
  @Field(() => TypeContrat, { nullable: true, defaultValue: 'ORDINAIRE', description: 'Default: ORDINAIRE.' })
  contrat?: keyof typeof TypeContrat
  @Field(() => DayText, { description: 'First day of the contract.' })
  debut!: string
  @Field(() => DayText, { nullable: true, description: 'Last day of the contract. Default: it goes on.' })
  fin?: string
  @Field(() => DayText, {
    nullable: true,
    description: 'First day that counts for seniority, where earlier contracts do. Default: debut.',
  })
  ancienneteDepuis?: string
  @Field(() => [SalaireInput], {
    description:
      'The three civil months before the work stopped, twelve for seasonal or intermittent work; one that is needed and missing is reported. A disability pension and a year of quarters count every month that is told.',
  })
  salaires!: SalaireInput[]
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Hours worked in the three civil months (or 90 days) before the work stopped.',
  })
  heuresTroisMois?: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Hours worked in the twelve months before the work stopped.',
  })
  heuresDouzeMois?: string
  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: 'Days topped up by the employer in the twelve months before. Default: 0.',
  })
  joursDeComplement?: number
}
