import { Field, InputType, Int } from 'type-graphql'
import { DecimalText } from '../scenario/scalars.ts'

@InputType({ description: 'A year under the real regime. SSI: from 2018 on; Cipav: from 2022 on.' })
export class RegimeReelInput {
  @Field(() => Int, { description: 'The civil year.' }) annee!: number
  @Field(() => DecimalText, { description: 'The income of the year before contributions, in euros.' }) revenu!: string
}
