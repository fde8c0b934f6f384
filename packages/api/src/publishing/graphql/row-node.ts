import type { Row } from '@abri/rules'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Confidence, RowStatus } from '../../law/parameter.ts'
import { DayText } from '../../scenario/scalars.ts'
import { textOf } from '../value-text.ts'

@ObjectType('Row', {
  description: 'One value, in force from a day until the next row begins, with the text that set it.',
})
export class RowNode {
  @Field(() => DayText) from!: string
  @Field(() => String, { description: 'As in RowInput.' }) value!: string
  @Field(() => String) legalReference!: string
  @Field(() => String, { nullable: true, description: 'NOR or number in the Official Journal.' }) journal!:
    string | null
  @Field(() => String) url!: string
  @Field(() => String, { nullable: true, description: 'The words of the source that hold the number.' }) quote!:
    string | null
  @Field(() => RowStatus) status!: Row['status']
  @Field(() => DayText, { nullable: true }) publishedOn!: string | null
  @Field(() => Confidence) confidence!: Row['confidence']
}

/** A row as the admin shows it. */
export const rowNode = (row: Row): RowNode => Object.assign(new RowNode(), { ...row, value: textOf(row.value) })
/** Null stays null. */
export const rowNodeOrNull = (row: Row | null): RowNode | null => row && rowNode(row)

@InputType({ description: 'A row as it is typed.' })
export class RowInput {
  @Field(() => DayText) from!: string
  @Field(() => String, {
    description:
      'Decimal text with a point; a list of years as "2018,2019"; a boolean as "true" or "false"; a table as JSON text of its columns.',
  })
  value!: string
  @Field(() => String) legalReference!: string
  @Field(() => String, { nullable: true }) journal?: string | null
  @Field(() => String) url!: string
  @Field(() => String, { nullable: true }) quote?: string | null
  @Field(() => RowStatus, { nullable: true, defaultValue: 'PUBLIE' }) status?: Row['status'] | null
  @Field(() => DayText, { nullable: true }) publishedOn?: string | null
  @Field(() => Confidence, { nullable: true, defaultValue: 'HIGH' }) confidence?: Row['confidence'] | null
}
