import { Field, ID, ObjectType } from 'type-graphql'
import type { Finding } from '../checks/check.ts'
import type { Reason } from '../drafts/reasons.ts'
import { inLangue, type Words } from '../words.ts'
import { AuthorNode, authorNode } from './author-node.ts'
import { CheckLevel, InstantText } from './enums.ts'
import { LangueArg } from './langue-arg.ts'

@ObjectType('Reason', {
  description: 'Why what a check warns of is right, written by somebody who wrote in the draft.',
})
export class ReasonNode {
  @Field(() => String) text!: string
  @Field(() => AuthorNode) author!: AuthorNode
  @Field(() => InstantText) at!: string
}

@ObjectType('Check', { description: 'What was verified, and what was found.' })
export class CheckNode {
  @Field(() => ID, { description: 'Another one as soon as the value that it speaks of is.' }) id!: string
  @Field(() => String) code!: string
  @Field(() => CheckLevel) level!: Finding['level']
  @Field(() => ID, { nullable: true, description: 'The parameter concerned.' }) key!: string | null
  words!: Words
  told!: readonly Words[]

  @Field(() => String)
  message(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }

  @Field(() => [String], { description: 'What it found one by one, where one sentence does not hold it.' })
  lines(@LangueArg() langue: string): string[] {
    return this.told.map((words) => inLangue(words, langue))
  }

  @Field(() => ReasonNode, { nullable: true, description: 'Of a warning, where it was given.' })
  reason!: ReasonNode | null

  @Field(() => Boolean, { description: 'A warning that holds up the submission until `giveReason` has answered it.' })
  awaitsReason!: boolean
}

/** A check as the admin shows it, with what was said of it. */
export const checkNode = (
  { id, code, level, key, words, lines = [] }: Finding,
  reason: Reason | null = null,
  wanted = false,
): CheckNode =>
  Object.assign(new CheckNode(), {
    ...{ id, code, level, key, words, told: lines, reason: reason && reasonNode(reason) },
    awaitsReason: wanted && level === 'WARNING' && reason === null,
  })

const reasonNode = ({ text, author, at }: Reason): ReasonNode =>
  Object.assign(new ReasonNode(), { text, author: authorNode(author), at })
