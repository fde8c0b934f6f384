import { Field, ID, Int, ObjectType } from 'type-graphql'
import { EtatDuDroit, Hypothese } from '../scenario/etat-du-droit.ts'
import { CaissePayeuse, Unite } from '../scenario/enums.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

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

@ObjectType({ description: 'A payment of about fourteen paid days.' })
export class Versement {
  @Field(() => DayText, { description: 'First paid day.' })
  du!: string
  @Field(() => DayText, { description: 'Last paid day.' })
  au!: string
  @Field(() => Int, { description: 'Paid days between the two.' })
  jours!: number
  @Field(() => DecimalText, { description: 'In euros.' })
  brut!: string
  @Field(() => DecimalText, { description: 'In euros, rounded half up on each payment.' })
  csg!: string
  @Field(() => DecimalText, { description: 'In euros, rounded half up on each payment.' })
  crds!: string
  @Field(() => DecimalText, { description: 'In euros.' })
  net!: string
  @Field(() => DayText, { description: 'The day on which it is expected.' })
  datePrevue!: string
  @Field(() => Boolean, { description: 'The date is an estimate: payments come about every fourteen days.' })
  estime!: boolean
}

@ObjectType({ description: 'Days in a row, both ends included.' })
export class PeriodeIndemnisee {
  @Field(() => DayText, { description: 'First day.' })
  du!: string
  @Field(() => DayText, { description: 'Last day, included.' })
  au!: string
}

@ObjectType({ description: 'The days of the stop and what they bring.' })
export class Calendrier {
  @Field(() => Int, { description: 'Days of this stop that are not paid because they come first.' })
  joursCarence!: number
  @Field(() => Int, { description: 'Days of this stop that are paid.' })
  joursIndemnises!: number
  @Field(() => DayText, { nullable: true, description: 'Null when no day is paid.' })
  premierJourIndemnise!: string | null
  @Field(() => DayText, { nullable: true, description: 'Null when no day is paid.' })
  dernierJourIndemnise!: string | null
  @Field(() => Int, { description: 'Days still payable after this stop.' }) joursRestants!: number
  @Field(() => [PeriodeIndemnisee], {
    description: 'The paid days, as spans without a gap: limits can leave days out in the middle of a stop.',
  })
  periodesIndemnisees!: PeriodeIndemnisee[]
  @Field(() => [Versement], { description: 'The payments, in order.' })
  versements!: Versement[]
  @Field(() => DecimalText, { description: 'In euros, before CSG and CRDS.' })
  totalBrut!: string
  @Field(() => DecimalText, { description: 'Sum over the payments, in euros.' })
  csg!: string
  @Field(() => DecimalText, { description: 'Sum over the payments, in euros.' })
  crds!: string
  @Field(() => DecimalText, { description: 'In euros, after CSG and CRDS, before income tax.' })
  totalNet!: string
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
export class ArretMaladie {
  @Field(() => EtatDuDroit, { description: 'The state of the law that the answer rests on.' })
  etat!: EtatDuDroit
  @Field(() => DecimalText, { description: 'The sum of the parts, in euros a day; "0.00" when refused.' })
  indemniteJournaliere!: string
  @Field(() => [PartIndemnite], { description: 'What each payer gives: the independent activity first.' })
  parts!: PartIndemnite[]
  @Field(() => [Refus], { description: 'Every reason why nothing is paid; empty when something is.' })
  refus!: Refus[]
  @Field(() => [Reserve], { description: 'Every doubt about the law that the answer rests on.' })
  reserves!: Reserve[]
  @Field(() => [Hypothese], { description: 'Every default that was used because a fact was not given.' })
  hypotheses!: Hypothese[]
  @Field(() => [Etape], { description: 'The computation, step by step: a flat list, in order.' })
  etapes!: Etape[]
  @Field(() => Calendrier, { description: 'The days of the stop, the payments and the totals.' })
  calendrier!: Calendrier
}
