import { Field, Int, ObjectType } from 'type-graphql'
import { Etape, Refus } from '../scenario/prestation.ts'
import { CalendrierPaye } from '../scenario/calendrier.ts'
import { CaissePayeuse } from '../scenario/enums.ts'
import { DecimalText } from '../scenario/scalars.ts'

@ObjectType({ description: 'What one payer gives a day for a leave, and what it rests on.' })
export class PartForfait {
  @Field(() => CaissePayeuse, { description: 'Who pays.' })
  caisse!: keyof typeof CaissePayeuse
  @Field(() => DecimalText, { description: 'Euros a day, cut to the cent.' })
  indemniteJournaliere!: string
  @Field(() => DecimalText, {
    description: 'Euros a day with every digit: a tenth of 65.84 is "6.584", and is paid so.',
  })
  indemniteJournaliereExacte!: string
  @Field(() => DecimalText, {
    description: 'What it pays for all the days of the leave, in euros, before CSG and CRDS.',
  })
  totalBrut!: string
  @Field(() => DecimalText, {
    nullable: true,
    description:
      'Revenu d’activité annuel moyen, cut to the cent. Null: no income is known yet, or the part is that of a job.',
  })
  raam!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description:
      '10 % of the mean PASS of the three civil years before the first payment. Null: the part is that of a job.',
  })
  seuil!: string | null
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Yearly income missing for the whole flat amounts, rounded up; null where it reaches the threshold.',
  })
  manquePourEntier!: string | null
  @Field(() => [Int], { description: 'The civil years kept.' })
  anneesReference!: number[]
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The daily base wage of a job, in euros; null for the independent activity.',
  })
  salaireJournalierBase!: string | null
  @Field(() => [Refus], { description: 'Why this payer gives nothing; empty where it pays.' })
  refus!: Refus[]
}

@ObjectType({ description: 'The paid days of a leave and what they bring.' })
export class CalendrierConge extends CalendrierPaye {}

@ObjectType({
  description:
    'The right kept of a former job, which the fund examines on demand; not part of the amounts of the answer.',
})
export class AncienneActivite {
  @Field(() => DecimalText, { description: 'Euros a day; "0.00" when refused.' })
  indemniteJournaliere!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'The daily base wage, in euros. Null: the right is no longer kept.',
  })
  salaireJournalierBase!: string | null
  @Field(() => DecimalText, { description: 'For the days of the leave, in euros, before CSG and CRDS.' })
  totalBrut!: string
  @Field(() => DecimalText, { description: 'For the days of the leave, in euros, after CSG and CRDS.' })
  totalNet!: string
  @Field(() => Boolean, { description: 'It pays more, before levies, than the rights of the independent activity.' })
  plusFavorable!: boolean
  @Field(() => [Refus], { description: 'Why it pays nothing; empty where it would.' })
  refus!: Refus[]
  @Field(() => [Etape], { description: 'The computation, step by step: a flat list, in order.' })
  etapes!: Etape[]
}
