import { NoteDeDoctrine } from '../doctrine/note-de-doctrine.ts'
import { DEMARCHES, type SANCTIONS } from '@abri/rules'
import { Field, Int, ObjectType } from 'type-graphql'
import { Organisme } from '../couverture/enums.ts'
import { Etape, Reserve } from '../scenario/prestation.ts'
import { describedEnum } from '../scenario/described-enum.ts'
import { namedEnum } from '../scenario/named-enum.ts'
import { EtatDuDroit, Hypothese } from '../scenario/etat-du-droit.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

type CodeSanction = (typeof SANCTIONS)[number]

export const CodeDemarche = namedEnum('CodeDemarche', 'What is to be done.', DEMARCHES)

export const Sanction = describedEnum<CodeSanction>('Sanction', 'What follows from the day on which a stop was sent.', {
  AUCUNE: 'Nothing.',
  AVERTISSEMENT: 'A warning.',
  REDUCTION: 'Half of the allowance of the days between prescription and sending is lost.',
})

@ObjectType({ description: 'One thing to do.' })
export class Demarche {
  @Field(() => CodeDemarche, { description: 'What it is about.' }) code!: keyof typeof CodeDemarche
  @Field(() => DayText, { nullable: true, description: 'First day on which it matters; null: from now on.' })
  du!: string | null
  @Field(() => DayText, { nullable: true, description: 'Last day; null: none.' }) echeance!: string | null
  @Field(() => Organisme, { description: 'For whom.' }) organisme!: keyof typeof Organisme
  @Field(() => String, { nullable: true, description: 'Web address; null for an employer.' }) adresse!: string | null
  @Field(() => String, { description: 'The article.' }) article!: string
  @Field(() => Boolean, {
    description: 'The source is a practice, or a text read in a summary: to be checked with whom it concerns.',
  })
  aVerifier!: boolean
}

@ObjectType({ description: 'What follows from the day on which the stop was sent.' })
export class Envoi {
  @Field(() => DayText, { description: 'The last day on which it is sent in time.' }) limite!: string
  @Field(() => Boolean, { description: 'It was sent later.' }) enRetard!: boolean
  @Field(() => Sanction, { description: 'What the law makes of it.' }) sanction!: keyof typeof Sanction
  @Field(() => Int, { description: 'Paid days whose allowance is reduced.' }) joursReduits!: number
  @Field(() => DecimalText, { description: 'What they lose together, in euros, before CSG and CRDS.' })
  reduction!: string
}

@ObjectType({ description: 'What to do, for whom, by when.' })
export class Demarches {
  @Field(() => EtatDuDroit, { description: 'The state of the law that the answer rests on.' }) etat!: EtatDuDroit
  @Field(() => [Demarche], { description: 'Dated ones first, in order; then those without a date.' })
  liste!: Demarche[]
  @Field(() => Envoi, { nullable: true, description: 'Null: the day of sending was not given, or it is no stop.' })
  envoi!: Envoi | null
  @Field(() => [Reserve], { description: 'Every doubt about the law that the answer rests on.' }) reserves!: Reserve[]
  @Field(() => [NoteDeDoctrine], { description: 'The notes of doctrine that settle or raise one of its doubts.' })
  doctrine!: NoteDeDoctrine[]
  @Field(() => [Hypothese], { description: 'Every default that was used because a fact was not given.' })
  hypotheses!: Hypothese[]
  @Field(() => [Etape], { description: 'The computation of a reduction, step by step.' }) etapes!: Etape[]
}
