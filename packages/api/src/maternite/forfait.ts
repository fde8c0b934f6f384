import { Field, Int, ObjectType } from 'type-graphql'
import { PeriodeIndemnisee, Versement } from '../maladie/arret-maladie.ts'
import { Caisse } from '../scenario/enums.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

@ObjectType({ description: 'What one caisse pays a day for a leave, and the income that it rests on.' })
export class PartForfait {
  @Field(() => Caisse, { description: 'The scheme.' })
  caisse!: keyof typeof Caisse
  @Field(() => DecimalText, { description: 'Euros a day, cut to the cent.' })
  indemniteJournaliere!: string
  @Field(() => DecimalText, {
    description: 'Euros a day with every digit: a tenth of 65.84 is "6.584", and is paid so.',
  })
  indemniteJournaliereExacte!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Revenu d’activité annuel moyen, cut to the cent. Null: no income is known yet.',
  })
  raam!: string | null
  @Field(() => DecimalText, { description: '10 % of the mean PASS of the three civil years before the first payment.' })
  seuil!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Yearly income missing for the whole flat amounts, rounded up; null where it reaches the threshold.',
  })
  manquePourEntier!: string | null
  @Field(() => [Int], { description: 'The civil years kept.' })
  anneesReference!: number[]
}

@ObjectType({ description: 'The paid days of a leave and what they bring.' })
export class CalendrierConge {
  @Field(() => Int, { description: 'Days that are paid.' })
  joursIndemnises!: number
  @Field(() => DayText, { nullable: true, description: 'Null when no day is paid.' })
  premierJourIndemnise!: string | null
  @Field(() => DayText, { nullable: true, description: 'Null when no day is paid.' })
  dernierJourIndemnise!: string | null
  @Field(() => [PeriodeIndemnisee], { description: 'The paid days, as spans without a gap.' })
  periodesIndemnisees!: PeriodeIndemnisee[]
  @Field(() => [Versement], { description: 'The payments, in order; each span of days ends its last one.' })
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
