import { Field, ObjectType } from 'type-graphql'
import { Prestation } from '../scenario/prestation.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'
import { QualiteDuDefunt } from './deces-input.ts'

@ObjectType({ description: 'What one orphan gets.' })
export class PartOrphelin {
  @Field(() => DayText, { description: 'Day of birth.' }) naissance!: string
  @Field(() => DecimalText, { description: 'In euros; "0.00" when refused.' }) montant!: string
}

@ObjectType({ description: 'What a death gives to those who stay, in euros.' })
export class CapitalDeces extends Prestation {
  @Field(() => DayText, { description: 'Day of death.' }) date!: string
  @Field(() => QualiteDuDefunt, { description: 'What the person was to the scheme.' })
  qualite!: keyof typeof QualiteDuDefunt
  @Field(() => DecimalText, { description: 'The capital; "0.00" when refused.' }) capital!: string
  @Field(() => [PartOrphelin], { description: 'SSI: one for each child; empty at the Cipav.' })
  enfants!: PartOrphelin[]
  @Field(() => DecimalText, { description: 'The capital and those of the orphans.' }) total!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Cipav: what a spouse or a child may draw a year; null at the SSI.',
  })
  renteAnnuelle!: string | null
}
