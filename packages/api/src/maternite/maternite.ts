import { Field, ObjectType } from 'type-graphql'
import { DayText, DecimalText } from '../scenario/scalars.ts'
import { LeavePayment } from './leave-payment.ts'

@ObjectType({ description: 'A payment of the flat maternal rest allowance.' })
export class VersementAllocation {
  @Field(() => DayText, { description: 'The day on which it is expected.' })
  date!: string
  @Field(() => DecimalText, { description: 'In euros.' })
  montant!: string
  @Field(() => Boolean, { description: 'The date is an estimate.' })
  estime!: boolean
}

@ObjectType({ description: 'Between which days a leave can lie.' })
export class DatesDuConge {
  @Field(() => DayText, { description: 'The first day that can be paid.' })
  debutAuPlusTot!: string
  @Field(() => DayText, { description: 'The first day without work, given or taken.' })
  debutCessation!: string
  @Field(() => DayText, { description: 'The last day without work that the law asks for at least.' })
  finAuPlusTot!: string
  @Field(() => DayText, { description: 'The last day that can be paid.' })
  finAuPlusTard!: string
}

@ObjectType({ description: 'What the mother of a child receives around its birth.' })
export class Maternite extends LeavePayment {
  @Field(() => DecimalText, { description: 'The flat maternal rest allowance, in euros; "0.00" when refused.' })
  allocationReposMaternel!: string
  @Field(() => [VersementAllocation], {
    description: 'Two halves, or one payment after a birth before the end of the seventh month; none when refused.',
  })
  versementsAllocation!: VersementAllocation[]
  @Field(() => DatesDuConge, { description: 'Between which days the leave can lie.' })
  conge!: DatesDuConge
  @Field(() => DecimalText, { description: 'The allowance and the days, in euros, before CSG and CRDS.' })
  totalBrut!: string
  @Field(() => DecimalText, { description: 'The allowance and the days, in euros, after CSG and CRDS.' })
  totalNet!: string
}
