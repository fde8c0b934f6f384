import { Field, ObjectType } from 'type-graphql'
import { Etape, Refus, Reserve } from '../maladie/arret-maladie.ts'
import { EtatDuDroit, Hypothese } from './etat-du-droit.ts'

@ObjectType({ description: 'What the answer of every benefit says beside its amounts.' })
export abstract class Prestation {
  @Field(() => EtatDuDroit, { description: 'The state of the law that the answer rests on.' })
  etat!: EtatDuDroit
  @Field(() => [Refus], { description: 'Every condition that does not hold; empty when all do.' })
  refus!: Refus[]
  @Field(() => [Reserve], { description: 'Every doubt about the law that the answer rests on.' })
  reserves!: Reserve[]
  @Field(() => [Hypothese], { description: 'Every default that was used because a fact was not given.' })
  hypotheses!: Hypothese[]
  @Field(() => [Etape], { description: 'The computation, step by step: a flat list, in order.' })
  etapes!: Etape[]
}
