import { Field, Int, ObjectType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { Caisse, NatureActivite } from '../scenario/enums.ts'
import { Prestation } from '../scenario/prestation.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

export const Risque = describedEnum('Risque', 'What the flat rate pays for.', {
  MALADIE: 'Sickness and maternity.',
  INVALIDITE_DECES: 'Disability and death.',
  RETRAITE_BASE: 'Basic pension.',
  RETRAITE_COMPLEMENTAIRE: 'Complementary pension.',
  CSG_CRDS: 'CSG and CRDS.',
})

@ObjectType({ description: 'What of a contribution goes to one risk.' })
export class PartDeRisque {
  @Field(() => Risque, { description: 'The risk.' }) risque!: keyof typeof Risque
  @Field(() => DecimalText, { description: 'Its share of the flat rate: "0.464".' }) part!: string
  @Field(() => DecimalText, { description: 'In euros; the parts add up to the contribution.' }) montant!: string
}

@ObjectType({ description: 'Months in a row to which the same rates apply.' })
export class LigneCotisations {
  @Field(() => DayText, { description: 'First day.' }) du!: string
  @Field(() => DayText, { description: 'Last day, included.' }) au!: string
  @Field(() => DecimalText, { description: 'Euros received, cut to the cent.' }) recettes!: string
  @Field(() => DecimalText, { description: 'The flat rate, as a share: "0.256".' }) tauxPlein!: string
  @Field(() => DecimalText, { description: 'The rate after relief; the flat one where there is none.' }) taux!: string
  @Field(() => DecimalText, { description: 'What the relief takes off, in euros.' }) exoneration!: string
  @Field(() => DecimalText, { description: 'The social contribution due, in euros.' }) cotisationSociale!: string
  @Field(() => [PartDeRisque], {
    nullable: true,
    description: 'By risk; null where the law of the split is not known, or a relief applies.',
  })
  repartition!: PartDeRisque[] | null
  @Field(() => DecimalText, { description: 'Contribution to vocational training, in euros.' })
  formationProfessionnelle!: string
  @Field(() => DecimalText, { description: 'Tax for the chamber of commerce or crafts, in euros.' })
  fraisDeChambre!: string
  @Field(() => DecimalText, { description: 'Income tax paid with the contributions, in euros.' })
  versementLiberatoire!: string
}

@ObjectType({ description: 'What one activity owes: the sums of its lines.' })
export class CotisationsActivite {
  @Field(() => Int, { description: 'Its place in situation.activites, from 0.' }) activite!: number
  @Field(() => NatureActivite, { description: 'Which rate applies.' }) nature!: keyof typeof NatureActivite
  @Field(() => Caisse, { description: 'The scheme.' }) caisse!: keyof typeof Caisse
  @Field(() => [LigneCotisations], { description: 'Cut where a rate changes: rates apply to what comes in.' })
  lignes!: LigneCotisations[]
  @Field(() => DecimalText, { description: 'Euros received.' }) recettes!: string
  @Field(() => DecimalText, { description: 'In euros.' }) cotisationSociale!: string
  @Field(() => DecimalText, { description: 'In euros.' }) formationProfessionnelle!: string
  @Field(() => DecimalText, { description: 'In euros.' }) fraisDeChambre!: string
  @Field(() => DecimalText, { description: 'In euros; "0.00" where it was not chosen, or is refused.' })
  versementLiberatoire!: string
  @Field(() => DecimalText, { description: 'All that this activity owes, in euros.' }) total!: string
}

@ObjectType({ description: 'The relief for new businesses.' })
export class Acre {
  @Field(() => DayText, { description: 'The last day on which something is relieved.' }) finLe!: string
}

@ObjectType({ description: 'The turnover of the civil year beside the ceilings of the micro regime.' })
export class PlafondMicro {
  @Field(() => Int, { description: 'The civil year.' }) annee!: number
  @Field(() => DecimalText, { description: 'All turnover, in euros.' }) chiffreAffaires!: string
  @Field(() => DecimalText, { description: 'The ceiling of sales, which all turnover must not pass.' }) plafond!: string
  @Field(() => DecimalText, { description: 'Turnover of services and liberal activities, in euros.' })
  chiffreAffairesServices!: string
  @Field(() => DecimalText, { description: 'Their ceiling.' }) plafondServices!: string
  @Field(() => Boolean, { description: 'One of the two was passed.' }) depasse!: boolean
  @Field(() => DayText, {
    nullable: true,
    description:
      'The day on which the micro regime ends, or ended when the year began, because two years in a row passed a ceiling; null where they did not, or one of them is not known.',
  })
  sortieLe!: string | null
}

@ObjectType({ description: 'What is due on the receipts of a period.' })
export class Cotisations extends Prestation {
  @Field(() => DayText, { description: 'First day.' }) du!: string
  @Field(() => DayText, { description: 'Last day, included.' }) au!: string
  @Field(() => [CotisationsActivite], { description: 'Each activity.' }) activites!: CotisationsActivite[]
  @Field(() => DecimalText, { description: 'All that is due, in euros.' }) total!: string
  @Field(() => Acre, { nullable: true, description: 'Null: not asked for, or refused.' }) acre!: Acre | null
  @Field(() => PlafondMicro, { nullable: true, description: 'Null: the turnover of the year is not known.' })
  plafondMicro!: PlafondMicro | null
}
