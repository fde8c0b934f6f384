import { Field, InputType, Int } from 'type-graphql'
import { EnfantDuDefuntInput } from '../invalidite-deces/deces-input.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

@InputType({
  description:
    'What a person wants to keep when they cannot work any more. At least one of revenuCible, tarifJournalier and chargesMensuelles.',
})
export class BesoinInput {
  @Field(() => DayText, { description: 'The day from which they cannot work.' }) jour!: string
  @Field(() => DecimalText, { nullable: true, description: 'Net income a month to keep, in euros.' })
  revenuCible?: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Euros a day, instead of revenuCible; both at once: BESOIN_EN_DOUBLE.',
  })
  tarifJournalier?: string
  @Field(() => Int, { nullable: true, description: 'Days invoiced in a month, with tarifJournalier. Default: 18.' })
  joursParMois?: number
  @Field(() => DecimalText, { nullable: true, description: 'Charges a month that go on without work. Default: none.' })
  chargesMensuelles?: string
  @Field(() => DecimalText, { nullable: true, description: 'Charges a month that stop with the work. Default: none.' })
  chargesQuiCessent?: string
  @Field(() => DecimalText, { nullable: true, description: 'Other income and cover a month. Default: none.' })
  autresRevenus?: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Capital aimed at on death. Default: twelve months of the need.',
  })
  capitalVise?: string
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'A long illness (ALD): sick pay lasts up to three years, at SSI only.',
  })
  affectionLongueDuree?: boolean
  @Field(() => [EnfantDuDefuntInput], {
    nullable: true,
    description: 'Children, for the capital of orphans. Default: none.',
  })
  enfants?: EnfantDuDefuntInput[]
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Profit of a year under the real regime, for the limits of CGI 154 bis. Default: not told.',
  })
  benefice?: string
}
