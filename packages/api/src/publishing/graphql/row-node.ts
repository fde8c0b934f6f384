import type { Row, Motive as RowMotive } from '@abri/rules'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Confidence, RowStatus } from '../../law/parameter.ts'
import { DayText } from '../../scenario/scalars.ts'
import { textOf } from '../value-text.ts'
import { Motive } from './enums.ts'

@ObjectType('Row', {
  description: 'One value, in force from a day until the next row begins, with the text that set it.',
})
export class RowNode {
  @Field(() => DayText) from!: string
  @Field(() => String, {
    nullable: true,
    description: 'As in RowInput; null where the text repeals the value from that day on.',
  })
  value!: string | null
  @Field(() => String) legalReference!: string
  @Field(() => String, { nullable: true, description: 'NOR or number in the Official Journal.' }) journal!:
    string | null
  @Field(() => String) url!: string
  @Field(() => String, { nullable: true, description: 'The words of the source that hold the number.' }) quote!:
    string | null
  @Field(() => RowStatus) status!: Row['status']
  @Field(() => DayText, { nullable: true }) publishedOn!: string | null
  @Field(() => Confidence) confidence!: Row['confidence']
  @Field(() => Motive, {
    nullable: true,
    description: 'Why it says otherwise than an earlier release; null where nothing was said before.',
  })
  motive!: RowMotive | null
  @Field(() => ID, {
    nullable: true,
    description: 'SHA-256 of the text as a PDF, which `/admin/documents/<hash>.pdf` serves; null where none was kept.',
  })
  document!: string | null
}

/** A row as the admin shows it. */
export const rowNode = ({ value, motive, document, ...row }: Row): RowNode =>
  Object.assign(new RowNode(), {
    ...row,
    motive: motive ?? null,
    document: document ?? null,
    value: value === null ? null : textOf(value),
  })
/** Null stays null. */
export const rowNodeOrNull = (row: Row | null): RowNode | null => row && rowNode(row)

@InputType({ description: 'From when a parameter has no value any more, and by which text.' })
export class EndInput {
  @Field(() => DayText, { description: 'The first day on which it holds.' }) from!: string
  @Field(() => String) legalReference!: string
  @Field(() => String, { nullable: true }) journal?: string | null
  @Field(() => String) url!: string
  @Field(() => String, { nullable: true }) quote?: string | null
  @Field(() => RowStatus, { nullable: true, defaultValue: 'PUBLIE' }) status?: Row['status'] | null
  @Field(() => DayText, { nullable: true }) publishedOn?: string | null
  @Field(() => Confidence, { nullable: true, defaultValue: 'HIGH' }) confidence?: Row['confidence'] | null
  @Field(() => ID, { nullable: true, description: 'As `POST /admin/documents` answered it.' }) document?: string | null
}

@InputType({ description: 'A row as it is typed.' })
export class RowInput extends EndInput {
  @Field(() => String, {
    description:
      'Decimal text with a point; a list of years as "2018,2019"; a boolean as "true" or "false"; a table as JSON text of its columns.',
  })
  value!: string
  @Field(() => Motive, {
    nullable: true,
    description: 'Default: CORRECTION where the row replaces another value, none where it adds one.',
  })
  motive?: RowMotive | null
}
