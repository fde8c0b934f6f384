import { Field, ID, Int, ObjectType } from 'type-graphql'
import { EtatDuDroit, Hypothese } from '../scenario/etat-du-droit.ts'
import { Caisse, Unite } from '../scenario/enums.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

@ObjectType({ description: 'What one caisse pays.' })
export class PartIndemnite {
  @Field(() => Caisse) caisse!: keyof typeof Caisse
  @Field(() => DecimalText, { description: 'Euros a day.' }) indemniteJournaliere!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Revenu d’activité annuel moyen, cut to the cent. Null: no income is known yet.',
  })
  raam!: string | null
  @Field(() => DecimalText, { description: '10 % of the mean PASS of the three civil years before the finding.' })
  seuil!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The ceiling of income. Null: this caisse paid nothing on that day.',
  })
  plafond!: string | null
  @Field(() => [Int], { description: 'The civil years kept.' }) anneesReference!: number[]
}

@ObjectType({ description: 'A condition that does not hold; all that fail are given.' })
export class Refus {
  @Field(() => String) code!: string
  @Field(() => String) article!: string
  @Field(() => Unite, { nullable: true, description: 'What requis, constate and manque count.' }) unite!:
    keyof typeof Unite | null
  @Field(() => DecimalText, { nullable: true }) requis!: string | null
  @Field(() => DecimalText, { nullable: true }) constate!: string | null
  @Field(() => DecimalText, { nullable: true, description: 'Rounded up.' }) manque!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The turnover missing over all reference years together, rounded up.',
  })
  manqueChiffreAffaires!: string | null
}

@ObjectType({ description: 'A doubt about the law that the answer rests on.' })
export class Reserve {
  @Field(() => String) code!: string
  @Field(() => String) article!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The daily allowance of the other reading, where it can be computed.',
  })
  autreLecture!: string | null
}

@ObjectType({ description: 'A step of the computation, in order.' })
export class Etape {
  @Field(() => String) terme!: string
  @Field(() => String, { nullable: true, description: 'What the term is about where it comes more than once: a year.' })
  precision!: string | null
  @Field(() => DecimalText, { description: 'Cut to the cent; nothing computes on the cut value.' }) valeur!: string
  @Field(() => Unite) unite!: keyof typeof Unite
  @Field(() => String) article!: string
  @Field(() => [ID], { description: 'The parameters that stand in its formula.' }) parametres!: string[]
}

@ObjectType({ description: 'A payment of about fourteen paid days.' })
export class Versement {
  @Field(() => DayText) du!: string
  @Field(() => DayText) au!: string
  @Field(() => Int) jours!: number
  @Field(() => DecimalText) brut!: string
  @Field(() => DecimalText) csg!: string
  @Field(() => DecimalText) crds!: string
  @Field(() => DecimalText) net!: string
  @Field(() => DayText) datePrevue!: string
  @Field(() => Boolean, { description: 'The date is an estimate: payments come about every fourteen days.' })
  estime!: boolean
}

@ObjectType({ description: 'Days in a row, both ends included.' })
export class PeriodeIndemnisee {
  @Field(() => DayText) du!: string
  @Field(() => DayText) au!: string
}

@ObjectType({ description: 'The days of the stop and what they bring.' })
export class Calendrier {
  @Field(() => Int) joursCarence!: number
  @Field(() => Int) joursIndemnises!: number
  @Field(() => DayText, { nullable: true }) premierJourIndemnise!: string | null
  @Field(() => DayText, { nullable: true }) dernierJourIndemnise!: string | null
  @Field(() => Int, { description: 'Days still payable after this stop.' }) joursRestants!: number
  @Field(() => [PeriodeIndemnisee], {
    description: 'The paid days, as spans without a gap: limits can leave days out in the middle of a stop.',
  })
  periodesIndemnisees!: PeriodeIndemnisee[]
  @Field(() => [Versement]) versements!: Versement[]
  @Field(() => DecimalText) totalBrut!: string
  @Field(() => DecimalText) csg!: string
  @Field(() => DecimalText) crds!: string
  @Field(() => DecimalText) totalNet!: string
}

@ObjectType()
export class PointCourbe {
  @Field(() => DecimalText, { description: 'Euros of turnover received in each reference year.' })
  chiffreAffaires!: string
  @Field(() => DecimalText) indemniteJournaliere!: string
}

@ObjectType({ description: 'Sick pay of the independent activity for one stop.' })
export class ArretMaladie {
  @Field(() => EtatDuDroit) etat!: EtatDuDroit
  @Field(() => DecimalText, { description: 'The sum of the parts, in euros a day; "0.00" when refused.' })
  indemniteJournaliere!: string
  @Field(() => [PartIndemnite]) parts!: PartIndemnite[]
  @Field(() => [Refus]) refus!: Refus[]
  @Field(() => [Reserve]) reserves!: Reserve[]
  @Field(() => [Hypothese]) hypotheses!: Hypothese[]
  @Field(() => [Etape]) etapes!: Etape[]
  @Field(() => Calendrier) calendrier!: Calendrier
}
