import type { PERIODICITES } from '@abri/rules'
import { Field, InputType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { DayText } from '../scenario/scalars.ts'

export const Periodicite = describedEnum<(typeof PERIODICITES)[number]>(
  'Periodicite',
  'How often turnover is declared.',
  {
    MENSUELLE: 'Month by month.',
    TRIMESTRIELLE: 'Quarter by quarter.',
  },
)

@InputType({ description: 'What the person knows beside a leave itself. Every fact has a default.' })
export class DemarchesCongeInput {
  @Field(() => Periodicite, { nullable: true, description: 'How often turnover is declared. Default: not told.' })
  declaration?: keyof typeof Periodicite
}

@InputType({ description: 'What the person knows beside the stop itself. Every fact has a default.' })
export class DemarchesInput {
  @Field(() => DayText, { nullable: true, description: 'Day of the prescription. Default: first day of the stop.' })
  prescritLe?: string
  @Field(() => DayText, { nullable: true, description: 'Day on which the notice was sent. Default: not told.' })
  envoyeLe?: string
  @Field(() => DayText, {
    nullable: true,
    description: 'Day on which the last stop that was sent late was prescribed. Default: none was.',
  })
  retardPrecedentPrescritLe?: string
  @Field(() => Boolean, {
    nullable: true,
    description: 'It could not be sent in time, and that is proven. Default: false.',
  })
  envoiImpossible?: boolean
  @Field(() => Boolean, {
    nullable: true,
    description: 'Prescribed at a distance, by another doctor than the usual one. Default: false.',
  })
  teleconsultation?: boolean
  @Field(() => Boolean, { nullable: true, description: 'The prescriber allows free outings. Default: false.' })
  sortiesLibres?: boolean
  @Field(() => Periodicite, { nullable: true, description: 'How often turnover is declared. Default: not told.' })
  declaration?: keyof typeof Periodicite
}
