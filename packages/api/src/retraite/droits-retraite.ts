import { Field, Int, ObjectType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { Prestation } from '../scenario/prestation.ts'
import { DecimalText } from '../scenario/scalars.ts'

export const MethodeDeTrimestres = describedEnum('MethodeDeTrimestres', 'Which income counts for quarters.', {
  ABATTEMENT: 'Turnover less the allowance.',
  COTISATIONS: 'What the contributions paid for the basic pension answer to.',
})

export const RegleDeCumul = describedEnum('RegleDeCumul', 'The rule of working retirees that applies to a year.', {
  SANS_DROITS_NOUVEAUX: 'Contributions give no new right.',
  DROITS_NOUVEAUX: 'A second pension is earned, up to a cap.',
  AVANT_AGE_LEGAL: 'First pension of 2027 or later: the whole income comes off the pension.',
  ENTRE_AGE_LEGAL_ET_67_ANS:
    'First pension of 2027 or later: half of the income above a threshold comes off the pension.',
})

export const HorsChampRetraite = describedEnum('HorsChampRetraite', 'What is named and not computed.', {
  MONTANT_DE_LA_PENSION: 'The amount of the basic pension.',
  RETRAITE_COMPLEMENTAIRE: 'Points of the complementary pension.',
  POINTS_CIPAV: 'Points of the basic pension of the liberal professions.',
  TRIMESTRES_DE_CHOMAGE: 'Quarters of the days on which unemployment benefit was paid.',
})

@ObjectType({ description: 'The quarters of a year by one method.' })
export class MethodeTrimestres {
  @Field(() => MethodeDeTrimestres, { description: 'The method.' }) methode!: keyof typeof MethodeDeTrimestres
  @Field(() => Boolean, { description: 'Whether it is the one that counts.' }) retenue!: boolean
  @Field(() => DecimalText, { description: 'Income of the activity, in euros.' }) revenu!: string
  @Field(() => Int, { description: 'Quarters, pay of a job included.' }) trimestres!: number
}

@ObjectType({ description: 'Turnover still missing, if all of it came from one activity.' })
export class ManqueTrimestres {
  @Field(() => Int, { description: 'Its place in situation.activites, from 0.' }) activite!: number
  @Field(() => DecimalText, { nullable: true, description: 'For the next quarter, in euros; null at four.' })
  prochainTrimestre!: string | null
  @Field(() => DecimalText, { nullable: true, description: 'For four quarters, in euros; null at four.' })
  quatreTrimestres!: string | null
}

@ObjectType({ description: 'An activity beside a pension.' })
export class CumulEmploiRetraite {
  @Field(() => RegleDeCumul, { description: 'The rule that applies to the year.' }) regle!: keyof typeof RegleDeCumul
  @Field(() => DecimalText, {
    nullable: true,
    description: 'What a second pension may reach a year and basic scheme; null where none is earned.',
  })
  plafondSecondePension!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description: 'What the activity takes off the pension a year, in euros; null where the rule takes nothing.',
  })
  pensionRetiree!: string | null
}

@ObjectType({ description: 'What a civil year gives for the pension.' })
export class DroitsRetraite extends Prestation {
  @Field(() => Int, { description: 'The civil year.' }) annee!: number
  @Field(() => DecimalText, { description: 'The income that one quarter takes, in euros.' }) revenuParTrimestre!: string
  @Field(() => [MethodeTrimestres], { description: 'Both methods, where both can be computed.' })
  methodes!: MethodeTrimestres[]
  @Field(() => Int, { description: 'Quarters of contributions, pay of a job included.' }) trimestresCotises!: number
  @Field(() => Int, { description: 'Quarters of paid days of sickness and maternity.' }) trimestresAssimiles!: number
  @Field(() => Int, { description: 'All together, four at most; zero where the year gives no right.' })
  trimestres!: number
  @Field(() => [ManqueTrimestres], { description: 'For each activity.' }) manques!: ManqueTrimestres[]
  @Field(() => CumulEmploiRetraite, { nullable: true, description: 'Null: no pension is drawn.' })
  cumul!: CumulEmploiRetraite | null
  @Field(() => [HorsChampRetraite], { description: 'What is named and not computed.' })
  horsChamp!: (keyof typeof HorsChampRetraite)[]
}
