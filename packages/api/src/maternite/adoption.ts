import { Field, Int, ObjectType } from 'type-graphql'
import { DayText, DecimalText } from '../scenario/scalars.ts'
import { LeavePayment } from './leave-payment.ts'
import { VersementAllocation } from './maternite.ts'

@ObjectType({ description: 'What a parent receives who adopts.' })
export class Adoption extends LeavePayment {
  @Field(() => DecimalText, {
    description: 'Half of the flat maternal rest allowance, in euros; "0.00" when refused or paid to the other parent.',
  })
  allocationReposMaternel!: string
  @Field(() => [VersementAllocation], { description: 'One payment when the child arrives; none when refused.' })
  versementsAllocation!: VersementAllocation[]
  @Field(() => Int, {
    description:
      'Days that the law allows, with those that sharing adds where neither part is shorter than 25, less those of the other parent.',
  })
  joursMaximum!: number
  @Field(() => Int, { description: 'Days that are not taken.' })
  joursRestants!: number
  @Field(() => DayText, { description: 'The last day that can be paid.' })
  finAuPlusTard!: string
  @Field(() => DecimalText, { description: 'The allowance and the days, in euros, before CSG and CRDS.' })
  totalBrut!: string
  @Field(() => DecimalText, { description: 'The allowance and the days, in euros, after CSG and CRDS.' })
  totalNet!: string
}
