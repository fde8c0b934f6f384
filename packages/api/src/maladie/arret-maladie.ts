import { Field, Int, ObjectType } from 'type-graphql'
import { CalendrierPaye } from '../scenario/calendrier.ts'
import { CaissePayeuse } from '../scenario/enums.ts'
import { Prestation, Refus } from '../scenario/prestation.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

@ObjectType({ description: 'What one payer gives for the stop, under its own conditions and by its own counters.' })
export class PartIndemnite {
  @Field(() => CaissePayeuse, { description: 'Who pays.' })
  caisse!: keyof typeof CaissePayeuse
  @Field(() => DecimalText, { description: 'Euros a day; "0.00" when refused.' })
  indemniteJournaliere!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Euros for a day of therapeutic part time. Null: no day is one.',
  })
  indemniteTempsPartiel!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description:
      'Euros for a day of a job from the thirty-first day of a stop on, three children in charge, until June 2020. Null: no day is one.',
  })
  indemniteMajoree!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Revenu d’activité annuel moyen, cut to the cent. Null: no income is known yet, or the part of a job.',
  })
  raam!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description: '10 % of the mean PASS of the three civil years before the finding. Null: the part of a job.',
  })
  seuil!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The ceiling of income. Null: this caisse paid nothing on that day, or the part of a job.',
  })
  plafond!: string | null
  @Field(() => [Int], { description: 'The civil years kept; none for a job.' })
  anneesReference!: number[]
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The daily base wage of a job, cut to the cent. Null: the part of the independent activity.',
  })
  salaireJournalierBase!: string | null
  @Field(() => Boolean, {
    description: 'The right of a former job, kept in the stead of the allowance of the independent activity.',
  })
  droitMaintenu!: boolean
  @Field(() => [Refus], { description: 'Every reason why this payer gives nothing; empty when it does.' })
  refus!: Refus[]
  @Field(() => Int, { description: 'Days of this stop that this payer does not pay because they come first.' })
  joursCarence!: number
  @Field(() => Int, { description: 'Days of this stop that this payer pays.' })
  joursIndemnises!: number
  @Field(() => Int, { description: 'Days that this payer can still pay after this stop.' })
  joursRestants!: number
  @Field(() => DayText, { nullable: true, description: 'Null when no day is paid.' })
  premierJourIndemnise!: string | null
  @Field(() => DayText, { nullable: true, description: 'Null when no day is paid.' })
  dernierJourIndemnise!: string | null
  @Field(() => DecimalText, { description: 'In euros, before CSG and CRDS.' })
  totalBrut!: string
}

@ObjectType({ description: 'The days of the stop and what they bring.' })
export class Calendrier extends CalendrierPaye {
  @Field(() => Int, { description: 'Days of this stop that are not paid because they come first.' })
  joursCarence!: number
  @Field(() => Int, { description: 'Days still payable after this stop.' }) joursRestants!: number
}

@ObjectType({ description: 'A point of the curve: a turnover and the allowance it gives.' })
export class PointCourbe {
  @Field(() => DecimalText, { description: 'Euros of turnover received in each reference year.' })
  chiffreAffaires!: string
  @Field(() => DecimalText, { description: 'Euros a day.' })
  indemniteJournaliere!: string
}

@ObjectType({
  description: 'Sick pay for one stop: of the independent activity, and of a salaried job beside or before it.',
})
export class ArretMaladie extends Prestation {
  @Field(() => DecimalText, { description: 'The sum of the parts, in euros a day; "0.00" when refused.' })
  indemniteJournaliere!: string
  @Field(() => [PartIndemnite], { description: 'What each payer gives: the independent activity first.' })
  parts!: PartIndemnite[]
  @Field(() => Calendrier, { description: 'The days of the stop, the payments and the totals.' })
  calendrier!: Calendrier
}
