import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Recall as Notice } from '../releases/recall.ts'

@ObjectType({
  description: 'A notice that a release is wrong. It stands beside the release and changes none of its answers.',
})
export class Recall {
  @Field(() => String, { description: 'Why, as it was written.' })
  reason!: string
  @Field(() => String, { description: 'ISO 8601, UTC.' })
  at!: string
  @Field(() => String, { description: 'Who asked for it, then who agreed.' })
  by!: string
  @Field(() => Int, { nullable: true, description: 'The number of the release to use instead, where one was named.' })
  replacement!: number | null
  @Field(() => ID, { description: 'SHA-256 that binds the notice to the maillon of the release.' })
  hash!: string
}

/** A notice as both schemas show it. */
export const recallNode = ({ reason, at, by, replacement, hash }: Notice): Recall =>
  Object.assign(new Recall(), { reason, at, by, replacement, hash })
/** Null stays null. */
export const recallNodeOrNull = (notice: Notice | null): Recall | null => notice && recallNode(notice)
