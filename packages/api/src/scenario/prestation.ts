import { NoteDeDoctrine } from '../doctrine/note-de-doctrine.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { Unite } from './enums.ts'
import { EtatDuDroit, Hypothese } from './etat-du-droit.ts'
import { DecimalText } from './scalars.ts'

@ObjectType({ description: 'A condition that does not hold; all that fail are given.' })
export class Refus {
  @Field(() => String, { description: 'Stable, in French without accents.' })
  code!: string
  @Field(() => String, { description: 'The article that sets the condition.' })
  article!: string
  @Field(() => Unite, { nullable: true, description: 'What requis, constate and manque count.' }) unite!:
    keyof typeof Unite | null
  @Field(() => DecimalText, { nullable: true, description: 'What the law requires.' })
  requis!: string | null
  @Field(() => DecimalText, { nullable: true, description: 'What was found.' })
  constate!: string | null
  @Field(() => DecimalText, { nullable: true, description: 'Rounded up.' }) manque!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The turnover missing over all reference years together, rounded up.',
  })
  manqueChiffreAffaires!: string | null
}

@ObjectType({ description: 'A doubt about the law that the answer rests on.' })
export class Reserve {
  @Field(() => String, { description: 'Stable, in French without accents.' })
  code!: string
  @Field(() => String, { description: 'The article in doubt.' })
  article!: string
  @Field(() => DecimalText, {
    nullable: true,
    description:
      'The amount of the other reading, where it can be computed: a daily allowance, unless the message says otherwise.',
  })
  autreLecture!: string | null
}

@ObjectType({ description: 'A step of the computation, in order.' })
export class Etape {
  @Field(() => String, { description: 'The term that the step defines, as a stable name.' })
  terme!: string
  @Field(() => String, { nullable: true, description: 'What the term is about where it comes more than once: a year.' })
  precision!: string | null
  @Field(() => DecimalText, { description: 'Cut to the cent; nothing computes on the cut value.' }) valeur!: string
  @Field(() => Unite, { description: 'What the value counts.' })
  unite!: keyof typeof Unite
  @Field(() => String, { description: 'The article that the step applies.' })
  article!: string
  @Field(() => [ID], { description: 'The parameters that stand in its formula.' }) parametres!: string[]
}

@ObjectType({ description: 'What the answer of every benefit says beside its amounts.' })
export abstract class Prestation {
  @Field(() => EtatDuDroit, { description: 'The state of the law that the answer rests on.' })
  etat!: EtatDuDroit
  @Field(() => [Refus], { description: 'Every condition that does not hold; empty when all do.' })
  refus!: Refus[]
  @Field(() => [Reserve], { description: 'Every doubt about the law that the answer rests on.' })
  reserves!: Reserve[]
  @Field(() => [NoteDeDoctrine], { description: 'The notes of doctrine that settle or raise one of its doubts.' })
  doctrine!: NoteDeDoctrine[]
  @Field(() => [Hypothese], { description: 'Every default that was used because a fact was not given.' })
  hypotheses!: Hypothese[]
  @Field(() => [Etape], { description: 'The computation, step by step: a flat list, in order.' })
  etapes!: Etape[]
}
