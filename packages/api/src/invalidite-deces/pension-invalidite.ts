import { Field, Int, ObjectType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { Prestation } from '../scenario/prestation.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'
import { CategorieInvalidite } from './invalidite-input.ts'

export const HorsChampInvalidite = describedEnum('HorsChampInvalidite', 'What is named and not computed.', {
  CUMUL_AVEC_UN_REVENU: 'What earnings take off the pension.',
  PRELEVEMENTS_SOCIAUX: 'Social levies on the pension; its income tax is told by imposition.',
})

@ObjectType({ description: 'A disability pension, in euros a month unless said otherwise.' })
export class PensionInvalidite extends Prestation {
  @Field(() => DayText, { description: 'First day.' }) dateEffet!: string
  @Field(() => CategorieInvalidite, { description: 'What was found.' }) categorie!: keyof typeof CategorieInvalidite
  @Field(() => DecimalText, { description: 'The pension; "0.00" when refused.' }) pensionMensuelle!: string
  @Field(() => DecimalText, { description: 'For constant help; "0.00" in the other categories.' })
  majorationMensuelle!: string
  @Field(() => DecimalText, { description: 'Pension and supplement.' }) totalMensuel!: string
  @Field(() => DecimalText, { description: 'The same a year, in euros.' }) totalAnnuel!: string
  @Field(() => [Int], { description: 'The civil years whose mean was taken; empty at the Cipav.' })
  anneesRetenues!: number[]
  @Field(() => DayText, { description: 'The day of the legal pension age, when an old-age pension takes its place.' })
  jusquAuPlusTard!: string
  @Field(() => [HorsChampInvalidite], { description: 'What is named and not computed.' })
  horsChamp!: (keyof typeof HorsChampInvalidite)[]
}
