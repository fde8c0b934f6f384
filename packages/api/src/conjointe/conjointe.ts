import { Field, Int, ObjectType } from 'type-graphql'
import { Prestation } from '../scenario/prestation.ts'
import { DecimalText } from '../scenario/scalars.ts'

@ObjectType({ description: 'What is paid for the salaried person who replaces a collaborating spouse.' })
export class Remplacement {
  @Field(() => DecimalText, { description: 'The most that a day is paid, in euros.' }) plafondJournalier!: string
  @Field(() => Int, { description: 'Days that are paid.' }) jours!: number
  @Field(() => Int, { description: 'The most days that the law pays.' }) joursMaximum!: number
  @Field(() => DecimalText, { description: 'In euros; "0.00" when refused.' }) montant!: string
}

@ObjectType({ description: 'What a collaborating spouse receives for a birth, in euros before CSG and CRDS.' })
export class Conjointe extends Prestation {
  @Field(() => DecimalText, { description: 'The allowance for maternal rest; "0.00" when refused.' })
  allocationReposMaternel!: string
  @Field(() => Remplacement, { nullable: true, description: 'Null: nobody replaces her.' })
  remplacement!: Remplacement | null
  @Field(() => DecimalText, { description: 'Both together.' }) total!: string
}
