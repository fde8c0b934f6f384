import { Field, Int, ObjectType } from 'type-graphql'
import { LeavePayment } from '../maternite/leave-payment.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

@ObjectType({ description: 'What the second parent receives for the paternity and childcare leave.' })
export class Paternite extends LeavePayment {
  @Field(() => Int, { description: 'Days that the law allows for this birth.' })
  joursMaximum!: number
  @Field(() => Int, { description: 'Days that no period takes.' })
  joursRestants!: number
  @Field(() => DayText, {
    description: 'The last day on which the leave can be taken; for births before July 2021, begun.',
  })
  finAuPlusTard!: string
}

@ObjectType({ description: 'What a parent receives for the additional birth leave, which exists since July 2026.' })
export class CongeNaissance extends LeavePayment {
  @Field(() => DecimalText, {
    description: 'Euros for a day of the second month, cut to the cent; "0.00" when refused.',
  })
  indemniteDeuxiemeMois!: string
  @Field(() => DayText, { nullable: true, description: 'Null where the child gives no right to the leave.' })
  debutAuPlusTot!: string | null
  @Field(() => DayText, { nullable: true, description: 'Null where the child gives no right to the leave.' })
  finAuPlusTard!: string | null
}
