import { NoteDeDoctrine } from '../doctrine/note-de-doctrine.ts'
import { NATURES_REVENU, type Traitement as NomDeTraitement } from '@abri/rules'
import { Field, ObjectType } from 'type-graphql'
import { Etape, Reserve } from '../scenario/prestation.ts'
import { describedEnum } from '../scenario/described-enum.ts'
import { namedEnum } from '../scenario/named-enum.ts'
import { EtatDuDroit } from '../scenario/etat-du-droit.ts'
import { DecimalText } from '../scenario/scalars.ts'

export const NatureRevenu = namedEnum('NatureRevenu', 'What the law taxes differently.', NATURES_REVENU)

export const Traitement = describedEnum<NomDeTraitement>('Traitement', 'How the income tax takes an income.', {
  EXONERE: 'Outside the income tax by a text.',
  NON_IMPOSABLE: 'Outside the income tax for want of a text that takes it in.',
  IMPOSABLE: 'Taxed.',
})

@ObjectType({ description: 'One kind of income among what a benefit pays.' })
export class RevenuRecu {
  @Field(() => NatureRevenu, { description: 'Its kind.' }) nature!: keyof typeof NatureRevenu
  @Field(() => DecimalText, { description: 'In euros, before CSG and CRDS.' }) brut!: string
  @Field(() => DecimalText, {
    description: 'The part of CSG that would be deducted from a taxed income, in euros, rounded once on the whole.',
  })
  csgDeductible!: string
  @Field(() => Traitement, { description: 'How it is taken.' }) traitement!: keyof typeof Traitement
  @Field(() => Boolean, {
    description: 'The administration and practitioners disagree; `reserves` has the other reading.',
  })
  conteste!: boolean
  @Field(() => DecimalText, { description: 'What is taxed, in euros.' }) montantImposable!: string
  @Field(() => String, { description: 'The article.' }) article!: string
}

@ObjectType({ description: 'What becomes of a benefit for the tax office and for Urssaf.' })
export class Imposition {
  @Field(() => EtatDuDroit, { description: 'The state of the law that the answer rests on.' }) etat!: EtatDuDroit
  @Field(() => [RevenuRecu], { description: 'One entry for each kind of income that is paid.' }) revenus!: RevenuRecu[]
  @Field(() => DecimalText, { description: 'The sum of what is taxed, in euros.' }) montantImposable!: string
  @Field(() => Boolean, { description: 'Always false: no benefit is turnover.' }) declarerUrssaf!: boolean
  @Field(() => String, { description: 'The article that says what is turnover.' }) articleUrssaf!: string
  @Field(() => [Reserve], { description: 'The other reading where a treatment is contested: what would be taxed.' })
  reserves!: Reserve[]
  @Field(() => [NoteDeDoctrine], { description: 'The notes of doctrine that settle or raise one of its doubts.' })
  doctrine!: NoteDeDoctrine[]
  @Field(() => [Etape], { description: 'The computation of what is taxed, step by step.' }) etapes!: Etape[]
}
