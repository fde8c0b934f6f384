import { Field, InputType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

export const CategorieInvalidite = describedEnum('CategorieInvalidite', 'What the medical adviser found.', {
  PARTIELLE: 'Unable to do one’s own trade.',
  TOTALE: 'Unable to do any.',
  TIERCE_PERSONNE: 'Unable to do any, and in need of constant help.',
})

@InputType({ description: 'A disability pension from a day on. SSI: from July 2022 on; Cipav: from 2023 on.' })
export class InvaliditeInput {
  @Field(() => DayText, {
    description:
      'First day of the pension. situation.personne.naissance is required, and the turnover of every year since the first activity.',
  })
  dateEffet!: string
  @Field(() => CategorieInvalidite, { description: 'What was found.' }) categorie!: keyof typeof CategorieInvalidite
  @Field(() => DayText, { nullable: true, description: 'Day of the request. Default: dateEffet.' }) dateDemande?: string
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Sick pay was drawn at the request: neither affiliation nor income is asked for then.',
  })
  beneficiaireIndemnites?: boolean
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Cipav, PARTIELLE: the degree as a share, "0.8". Required there.',
  })
  tauxInvalidite?: string
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Cipav: it comes from an accident.' })
  accident?: boolean
}
