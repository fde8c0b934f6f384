import { Field, Int, ObjectType } from 'type-graphql'
import { DayText, DecimalText } from './scalars.ts'

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

/** What the calendar of every benefit by the day says; no type of the schema by itself. */
@ObjectType()
export abstract class CalendrierPaye {
  @Field(() => Int, { description: 'Days that are paid.' })
  joursIndemnises!: number
  @Field(() => DayText, { nullable: true, description: 'Null when no day is paid.' })
  premierJourIndemnise!: string | null
  @Field(() => DayText, { nullable: true, description: 'Null when no day is paid.' })
  dernierJourIndemnise!: string | null
  @Field(() => [PeriodeIndemnisee], {
    description: 'The paid days, as spans without a gap: limits can leave days out in the middle.',
  })
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
