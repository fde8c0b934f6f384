import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Theme } from '../scenario/enums.ts'
import { DayText } from '../scenario/scalars.ts'

export const RowStatus = { PUBLIE: 'PUBLIE', ANNONCE: 'ANNONCE' } as const
registerEnumType(RowStatus, {
  name: 'RowStatus',
  description: 'ANNONCE: said by a serious source before its text is out.',
})
export const Confidence = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const
registerEnumType(Confidence, { name: 'Confidence' })

@ObjectType({ description: 'One value, in force from a day until the next row begins.' })
export class Row {
  @Field(() => DayText) from!: string
  @Field(() => String) legalReference!: string
  @Field(() => String, { nullable: true, description: 'NOR or number in the Official Journal.' }) journal!:
    string | null
  @Field(() => String) url!: string
  @Field(() => String, { nullable: true }) quote!: string | null
  @Field(() => RowStatus) status!: keyof typeof RowStatus
  @Field(() => DayText, { nullable: true }) publishedOn!: string | null
  @Field(() => Confidence) confidence!: keyof typeof Confidence
}

@ObjectType({ description: 'A dated number of the law, with the text that set each value.' })
export class Parameter {
  @Field(() => ID) key!: string
  @Field(() => String, { description: 'AMOUNT, RATE, COUNT, BOOLEAN, YEARS or TABLE.' }) type!: string
  @Field(() => String) unit!: string
  @Field(() => Theme) theme!: keyof typeof Theme
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
  @Field(() => ID) key!: string
  @Field(() => DayText, { description: 'The day by which it is due.' }) dueBy!: string
  @Field(() => DayText, {
    nullable: true,
    description: 'Until when the current value is verified; null until repealed.',
  })
  verifiedUntil!: string | null
}
