import { NATURES_REVENU, TRAITEMENTS } from '@abri/rules'
import { texts } from '@abri/rules/en'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Etape, Reserve } from '../maladie/arret-maladie.ts'
import { valuesOf } from '../scenario/enums.ts'
import { EtatDuDroit } from '../scenario/etat-du-droit.ts'
import { DecimalText } from '../scenario/scalars.ts'

export const NatureRevenu = valuesOf(...NATURES_REVENU)
registerEnumType(NatureRevenu, {
  name: 'NatureRevenu',
  description: 'What the law taxes differently.',
  valuesConfig: Object.fromEntries(
    NATURES_REVENU.map((nature) => [nature, { description: `${texts.nom('NatureRevenu', nature)}.` }]),
  ),
})

export const Traitement = valuesOf(...TRAITEMENTS)
registerEnumType(Traitement, {
  name: 'Traitement',
  description: 'How the income tax takes an income.',
  valuesConfig: {
    EXONERE: { description: 'Outside the income tax by a text.' },
    NON_IMPOSABLE: { description: 'Outside the income tax for want of a text that takes it in.' },
    IMPOSABLE: { description: 'Taxed.' },
  },
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
  @Field(() => [Etape], { description: 'The computation of what is taxed, step by step.' }) etapes!: Etape[]
}
