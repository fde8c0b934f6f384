import { Field, ObjectType } from 'type-graphql'
import { Prestation } from '../scenario/prestation.ts'
import { DecimalText } from '../scenario/scalars.ts'
import { AncienneActivite, CalendrierConge, PartForfait } from './forfait.ts'

/** What every leave of a parent answers; no type of the schema by itself. */
@ObjectType()
export abstract class LeavePayment extends Prestation {
  @Field(() => Boolean, { description: 'The income is below the threshold: a tenth of the flat amounts.' })
  tauxReduit!: boolean
  @Field(() => DecimalText, {
    description:
      'The sum of the parts, in euros a day, cut to the cent; "0.00" when refused. For the birth leave, a day of the first month.',
  })
  indemniteJournaliere!: string
  @Field(() => [PartForfait], {
    description: 'What each payer gives a day: the independent activity, then a job beside it.',
  })
  parts!: PartForfait[]
  @Field(() => CalendrierConge, { description: 'The paid days, their payments and totals, without any allowance.' })
  calendrier!: CalendrierConge
  @Field(() => AncienneActivite, {
    nullable: true,
    description:
      'What the right kept of a former job would pay, where the flat amounts are reduced or refused. Null: none is known, or not asked.',
  })
  ancienneActivite!: AncienneActivite | null
}
