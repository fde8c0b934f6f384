import { createUnionType, Field, ObjectType } from 'type-graphql'
import { Caisse, NatureActivite } from '../scenario/enums.ts'
import { EtatDuDroit, Hypothese } from '../scenario/etat-du-droit.ts'
import { Refus } from '../scenario/prestation.ts'
import { InvalidSituation } from '../scenario/result.ts'
import { Profession } from './enums.ts'

@ObjectType({ description: 'The fund that a profession belongs to, as the `activites` of a situation take it.' })
export class Rattachement {
  @Field(() => Profession, { description: 'As it was given.' }) profession!: keyof typeof Profession
  @Field(() => NatureActivite, { nullable: true, description: 'Null where the profession is refused.' })
  nature!: keyof typeof NatureActivite | null
  @Field(() => Caisse, { nullable: true, description: 'Null where the profession is refused.' })
  caisse!: keyof typeof Caisse | null
  @Field(() => String, { description: 'The article that says so.' }) article!: string
  @Field(() => [Refus], { description: 'Why a profession has no place here; empty when it has one.' }) refus!: Refus[]
  @Field(() => EtatDuDroit, { description: 'The state of the law that the answer rests on.' }) etat!: EtatDuDroit
  @Field(() => [Hypothese], { description: 'Every default that was used because a fact was not given.' })
  hypotheses!: Hypothese[]
}

export const CaisseResult = createUnionType({
  name: 'CaisseResult',
  description: 'A fund with the reason, or every fact that cannot be used.',
  types: () => [Rattachement, InvalidSituation] as const,
  resolveType: (value) => ((value as { kind?: string }).kind === 'InvalidSituation' ? InvalidSituation : Rattachement),
})
