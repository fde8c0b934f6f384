import { Field, Int, ObjectType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { Prestation } from '../scenario/prestation.ts'
import { DecimalText } from '../scenario/scalars.ts'

export const RisqueAuReel = describedEnum('RisqueAuReel', 'What a contribution of the real regime pays for.', {
  MALADIE: 'Sickness and maternity.',
  INDEMNITES_JOURNALIERES: 'Daily allowances, where they stand beside the scale.',
  INVALIDITE_DECES: 'Disability and death.',
  RETRAITE_BASE: 'Basic pension.',
})

export const HorsChampReel = describedEnum('HorsChampReel', 'What is named and not computed.', {
  RETRAITE_COMPLEMENTAIRE: 'Complementary pension.',
  ALLOCATIONS_FAMILIALES: 'Family benefits.',
  CSG_CRDS: 'CSG and CRDS.',
  RETRAITE_DES_LIBERAUX: 'Pension and disability of the liberal professions.',
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
