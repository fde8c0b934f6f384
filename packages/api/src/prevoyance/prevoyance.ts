import { Field, Int, ObjectType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { Prestation } from '../scenario/prestation.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

export const HorsChampPrevoyance = describedEnum('HorsChampPrevoyance', 'What is named and not computed.', {
  PERTE_D_AUTONOMIE: 'Loss of autonomy.',
  CONTRATS_PRIVES: 'What a private contract pays or costs.',
  COMPLEMENT_EMPLOYEUR: 'What the employer adds to sick pay: a wage before contributions, told by complementEmployeur.',
  PENSION_D_INVALIDITE:
    'A disability pension that rests on years of activity to which the release does not reach back.',
  PRELEVEMENTS_DE_LA_PENSION: 'Levies on the disability pension, which depend on the income of the household.',
  RENTES_DE_DECES: 'Annuities of the Cipav to a spouse or a child, told by deces.',
})

@ObjectType({ description: 'A need over some months, and what the law leaves uncovered of it.' })
export class PeriodeDeBesoin {
  @Field(() => Int, { description: 'Months.' }) mois!: number
  @Field(() => DayText, { description: 'The last day, included.' }) fin!: string
  @Field(() => DecimalText, { description: 'In euros.' }) besoin!: string
  @Field(() => DecimalText, { description: 'Sick pay after CSG and CRDS, then a total disability pension, in euros.' })
  prestations!: string
  @Field(() => DecimalText, { description: 'What is left to cover, in euros.' }) ecart!: string
}

@ObjectType({ description: 'On death.' })
export class BesoinAuDeces {
  @Field(() => DecimalText, { description: 'What the law pays: the capital and those of the orphans, in euros.' })
  capital!: string
  @Field(() => DecimalText, { description: 'What is aimed at, in euros.' }) capitalVise!: string
  @Field(() => DecimalText, { description: 'What is left to cover, in euros.' }) ecart!: string
}

@ObjectType({ description: 'What the real regime may deduct in a year (CGI 154 bis), in euros.' })
export class PlafondsMadelin {
  @Field(() => DecimalText, { description: 'For provident cover.' }) prevoyance!: string
  @Field(() => DecimalText, { description: 'For loss of employment.' }) perteEmploi!: string
  @Field(() => DecimalText, { description: 'For a pension.' }) retraite!: string
}

@ObjectType({ description: 'Whether contributions to private cover can be deducted.' })
export class Madelin {
  @Field(() => Boolean, { description: 'By a micro-entrepreneur: no, the flat allowance stands for all expenses.' })
  deductible!: boolean
  @Field(() => PlafondsMadelin, { nullable: true, description: 'Of the real regime; null where no profit was given.' })
  plafonds!: PlafondsMadelin | null
}

@ObjectType({ description: 'What a need leaves uncovered by law.' })
export class Prevoyance extends Prestation {
  @Field(() => DayText, { description: 'The day from which they cannot work.' }) jour!: string
  @Field(() => DecimalText, { description: 'Euros a month to cover.' }) besoinMensuel!: string
  @Field(() => [PeriodeDeBesoin], { description: 'A stop of 1, 3, 6, 12 and 36 months.' }) periodes!: PeriodeDeBesoin[]
  @Field(() => PeriodeDeBesoin, {
    nullable: true,
    description:
      'For who never works again, in complete months to the legal pension age; null without a day of birth, where less than a month is left, or where the pension is not known (horsChamp).',
  })
  jusquaLaRetraite!: PeriodeDeBesoin | null
  @Field(() => BesoinAuDeces, { description: 'On death.' }) deces!: BesoinAuDeces
  @Field(() => Madelin, { description: 'Whether contributions to private cover can be deducted.' }) madelin!: Madelin
  @Field(() => [HorsChampPrevoyance], { description: 'What is named and not computed.' })
  horsChamp!: (keyof typeof HorsChampPrevoyance)[]
}
