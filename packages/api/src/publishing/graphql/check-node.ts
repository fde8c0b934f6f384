import { Field, ID, ObjectType } from 'type-graphql'
import type { Check } from '../checks/check.ts'
import { inLangue, type Words } from '../words.ts'
import { CheckLevel } from './enums.ts'
import { LangueArg } from './langue-arg.ts'

@ObjectType('Check', { description: 'What was verified, and what was found.' })
export class CheckNode {
  @Field(() => String) code!: string
  @Field(() => CheckLevel) level!: Check['level']
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
}

/** A check as the admin shows it. */
export const checkNode = ({ code, level, key, words, lines = [] }: Check): CheckNode =>
  Object.assign(new CheckNode(), { code, level, key, words, told: lines })
