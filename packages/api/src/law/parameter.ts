import { Field, ID, ObjectType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { Theme } from '../scenario/enums.ts'
import { DayText } from '../scenario/scalars.ts'

export const RowStatus = describedEnum('RowStatus', 'Whether the text of a value is out.', {
  PUBLIE: 'Its text is out.',
  ANNONCE: 'Said by a serious source before its text is out.',
})
export const Confidence = describedEnum('Confidence', 'How sure a value is.', {
  HIGH: 'Primary text, or several publications that agree.',
  MEDIUM: 'One source, or an inference.',
  LOW: 'Memory, or sources that disagree.',
})

@ObjectType({ description: 'One value, in force from a day until the next row begins.' })
export class Row {
  @Field(() => DayText, { description: 'The first day on which it holds.' })
  from!: string
  @Field(() => String, { description: 'The text that set it.' })
  legalReference!: string
  @Field(() => String, { nullable: true, description: 'NOR or number in the Official Journal.' }) journal!:
    string | null
  @Field(() => String, { description: 'Where the text can be read.' })
  url!: string
  @Field(() => String, { nullable: true, description: 'The words of the source that hold the number.' })
  quote!: string | null
  @Field(() => RowStatus, { description: 'Whether its text is out.' })
  status!: keyof typeof RowStatus
  @Field(() => DayText, { nullable: true, description: 'When the text came out, where known.' })
  publishedOn!: string | null
  @Field(() => Confidence, { description: 'How sure the value is.' })
  confidence!: keyof typeof Confidence
  @Field(() => ID, {
    nullable: true,
    description: 'SHA-256 of the text as a PDF, which `/documents/<hash>.pdf` serves; null where none was kept.',
  })
  document?: string | null
}

@ObjectType({ description: 'A dated number of the law, with the text that set each value.' })
export class Parameter {
  @Field(() => ID, { description: 'Stable; no key is ever used for something else.' })
  key!: string
  @Field(() => String, { description: 'AMOUNT, RATE, COUNT, BOOLEAN, YEARS or TABLE.' }) type!: string
  @Field(() => String, { description: 'What its numbers count.' })
  unit!: string
  @Field(() => Theme, { description: 'The theme it stands under.' })
  theme!: keyof typeof Theme
  @Field(() => String, { description: 'YEARLY or WHEN_AMENDED.' }) cadence!: string
  @Field(() => DayText, { nullable: true, description: 'verifieJusquau: null until repealed.' }) verifiedUntil!:
    string | null
  @Field(() => DayText, {
    nullable: true,
    description: 'Somebody saw the last value unchanged: it is to be looked at again by this day.',
  })
  confirmedUntil!: string | null
  @Field(() => [Row], { description: 'Oldest first.' }) rows!: Row[]
  @Field(() => Row, { nullable: true, description: 'The row of the day asked about; today in Paris where none was.' })
  inForce!: Row | null
}

@ObjectType({ description: 'A value that the law is about to set, or that somebody must look at again.' })
export class ExpectedChange {
  @Field(() => ID, { description: 'The parameter.' })
  key!: string
  @Field(() => DayText, { description: 'The day by which it is due.' }) dueBy!: string
  @Field(() => DayText, {
    nullable: true,
    description: 'Until when the current value is verified; null until repealed.',
  })
  verifiedUntil!: string | null
}
