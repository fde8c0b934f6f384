import { NoteDeDoctrine } from '../doctrine/note-de-doctrine.ts'
import { Field, ObjectType } from 'type-graphql'
import { EtatDuDroit, Hypothese } from '../scenario/etat-du-droit.ts'
import { Reserve } from '../scenario/prestation.ts'
import { DayText } from '../scenario/scalars.ts'
import { CodeNote, Organisme, RisqueSocial, Statut } from './enums.ts'

const ADRESSE = 'Web address of the public service to ask; null for an employer.'

@ObjectType({ description: 'One who pays for a risk under a condition; where nobody does, whom to ask all the same.' })
export class PriseEnCharge {
  @Field(() => Statut, { description: 'In which capacity the person is covered.' }) statut!: keyof typeof Statut
  @Field(() => Boolean, { description: 'False: nobody pays in this capacity; the condition says why.' })
  couvert!: boolean
  @Field(() => Organisme, { description: 'Who pays, or whom to ask.' }) organisme!: keyof typeof Organisme
  @Field(() => String, { nullable: true, description: ADRESSE }) adresse!: string | null
  @Field(() => String, { description: 'The article.' }) article!: string
  @Field(() => String, {
    nullable: true,
    description: 'The field of Scenario that computes what is paid, if one does.',
  })
  prestation!: string | null
}

@ObjectType({ description: 'A choice that is open to the person.' })
export class Choix {
  @Field(() => Organisme, { description: 'With whom it is made.' }) organisme!: keyof typeof Organisme
  @Field(() => String, { nullable: true, description: ADRESSE }) adresse!: string | null
}

@ObjectType({ description: 'One risk: who pays, and what may be chosen.' })
export class RisqueCouvert {
  @Field(() => RisqueSocial, { description: 'The risk.' }) risque!: keyof typeof RisqueSocial
  @Field(() => [PriseEnCharge], { description: 'One entry for each who pays.' }) prises!: PriseEnCharge[]
  @Field(() => [Choix], { description: 'Empty where nothing is to be chosen.' }) choix!: Choix[]
}

@ObjectType({ description: 'What is worth knowing beside.' })
export class Note {
  @Field(() => CodeNote, { description: 'What it is about.' }) code!: keyof typeof CodeNote
  @Field(() => String, { nullable: true, description: 'The article, where there is one.' }) article!: string | null
}

@ObjectType({
  description: 'Who covers the person on a day, risk by risk. It carries no amount: each benefit computes its own.',
})
export class Couverture {
  @Field(() => EtatDuDroit, { description: 'The state of the law that the answer rests on.' }) etat!: EtatDuDroit
  @Field(() => DayText, { description: 'The day.' }) jour!: string
  @Field(() => [Statut], { description: 'Every capacity in which the person is covered on that day.' })
  statuts!: (keyof typeof Statut)[]
  @Field(() => [RisqueCouvert], { description: 'Every risk, always in the same order.' }) risques!: RisqueCouvert[]
  @Field(() => [Note], { description: 'What turnover does to unemployment benefit; two private covers told apart.' })
  notes!: Note[]
  @Field(() => [Reserve], { description: 'Every doubt about the law that the answer rests on.' }) reserves!: Reserve[]
  @Field(() => [NoteDeDoctrine], { description: 'The notes of doctrine that settle or raise one of its doubts.' })
  doctrine!: NoteDeDoctrine[]
  @Field(() => [Hypothese], { description: 'Every default that was used because a fact was not given.' })
  hypotheses!: Hypothese[]
}
