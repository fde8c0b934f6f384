import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { valuesOf } from '../scenario/enums.ts'
import { Prestation } from '../scenario/prestation.ts'
import { DecimalText } from '../scenario/scalars.ts'

export const RisqueAuReel = valuesOf('MALADIE', 'INDEMNITES_JOURNALIERES', 'INVALIDITE_DECES', 'RETRAITE_BASE')
registerEnumType(RisqueAuReel, {
  name: 'RisqueAuReel',
  description: 'What a contribution of the real regime pays for.',
  valuesConfig: {
    MALADIE: { description: 'Sickness and maternity.' },
    INDEMNITES_JOURNALIERES: { description: 'Daily allowances, where they stand beside the scale.' },
    INVALIDITE_DECES: { description: 'Disability and death.' },
    RETRAITE_BASE: { description: 'Basic pension.' },
  },
})

export const HorsChampReel = valuesOf(
  'RETRAITE_COMPLEMENTAIRE',
  'ALLOCATIONS_FAMILIALES',
  'CSG_CRDS',
  'RETRAITE_DES_LIBERAUX',
)
registerEnumType(HorsChampReel, {
  name: 'HorsChampReel',
  description: 'What is named and not computed.',
  valuesConfig: {
    RETRAITE_COMPLEMENTAIRE: { description: 'Complementary pension.' },
    ALLOCATIONS_FAMILIALES: { description: 'Family benefits.' },
    CSG_CRDS: { description: 'CSG and CRDS.' },
    RETRAITE_DES_LIBERAUX: { description: 'Pension and disability of the liberal professions.' },
  },
})

@ObjectType({ description: 'One contribution of the real regime.' })
export class LigneAuReel {
  @Field(() => RisqueAuReel, { description: 'What it pays for.' }) risque!: keyof typeof RisqueAuReel
  @Field(() => DecimalText, { nullable: true, description: 'As a share; null where it is no single rate.' })
  taux!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The rate without what pays for daily allowances, where the scale holds both.',
  })
  tauxHorsIndemnites!: string | null
  @Field(() => DecimalText, { description: 'In euros.' }) montant!: string
}

@ObjectType({ description: 'Contributions of the real regime on the income of a year, to compare with.' })
export class RegimeReel extends Prestation {
  @Field(() => Int, { description: 'The civil year.' }) annee!: number
  @Field(() => DecimalText, { description: 'The income, in euros.' }) revenu!: string
  @Field(() => DecimalText, { description: 'What contributions are taken on, in euros.' }) assiette!: string
  @Field(() => [LigneAuReel], { description: 'Each contribution.' }) lignes!: LigneAuReel[]
  @Field(() => DecimalText, { description: 'Their sum, in euros.' }) total!: string
  @Field(() => [DecimalText], { description: 'The thresholds of the sickness scale, in euros.' }) seuils!: string[]
  @Field(() => [HorsChampReel], { description: 'What is named and not computed.' })
  horsChamp!: (keyof typeof HorsChampReel)[]
}
