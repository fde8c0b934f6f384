import { Field, Int, ObjectType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { Prestation } from '../scenario/prestation.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

export const TauxComplement = describedEnum('TauxComplement', 'The share of gross pay that the law guarantees.', {
  PREMIER: 'Nine tenths.',
  SECOND: 'Two thirds.',
})

@ObjectType({ description: 'Days in a row that the employer tops up by the same amount.' })
export class PeriodeComplement {
  @Field(() => DayText, { description: 'First day.' })
  du!: string
  @Field(() => DayText, { description: 'Last day, included.' })
  au!: string
  @Field(() => Int, { description: 'Days between the two, both included.' })
  jours!: number
  @Field(() => TauxComplement, { description: 'The share of pay guaranteed on these days.' })
  taux!: keyof typeof TauxComplement
  @Field(() => DecimalText, { description: 'Gross euros a day, above the daily allowance.' })
  montantParJour!: string
  @Field(() => DecimalText, { description: 'Gross euros for these days.' })
  brut!: string
}

@ObjectType({
  description:
    'What the employer must add to the daily allowance of the job: the least that the law sets. A collective agreement may give more.',
})
export class ComplementEmployeur extends Prestation {
  @Field(() => Int, { description: 'Whole years of seniority on the first day of absence.' })
  anneesAnciennete!: number
  @Field(() => DecimalText, { description: 'Gross pay of one day that would have been earned, cut to the cent.' })
  salaireJournalier!: string
  @Field(() => DecimalText, {
    description: 'The daily allowance of the job that the guaranteed pay includes, in euros.',
  })
  indemniteJournaliere!: string
  @Field(() => Int, { description: 'Days of this stop that the employer does not top up because they come first.' })
  joursCarence!: number
  @Field(() => Int, { description: 'Days still to be topped up after this stop, within twelve months.' })
  joursRestants!: number
  @Field(() => [PeriodeComplement], { description: 'The days topped up, in order; none when refused.' })
  periodes!: PeriodeComplement[]
  @Field(() => DecimalText, {
    description:
      'Gross euros in all: a wage, with the contributions and the income tax of a wage, which the employer declares.',
  })
  totalBrut!: string
}
