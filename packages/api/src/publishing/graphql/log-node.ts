import { Field, ID, Int, ObjectType } from 'type-graphql'
import { InstantText } from './enums.ts'

@ObjectType('LogEntry', { description: 'Who did what to what; chained to the entry before by its hash.' })
export class LogEntryNode {
  @Field(() => Int) sequence!: number
  @Field(() => InstantText) at!: string
  @Field(() => String, { description: 'The name, as it was then.' }) actor!: string
  @Field(() => ID, { name: 'actorId', nullable: true, description: 'Null for what Abri does by itself.' }) actor_id!:
    string | null
  @Field(() => String) action!: string
  @Field(() => String) subject!: string
  @Field(() => String, { description: 'Canonical JSON.' }) details!: string
  @Field(() => ID) hash!: string
}

@ObjectType('LogVerification', {
  description: 'Whether the log is whole: every hash, every link, and the head kept outside the database.',
})
export class LogVerificationNode {
  @Field(() => Boolean) valid!: boolean
  @Field(() => Int) entries!: number
  @Field(() => ID, { nullable: true }) head!: string | null
  @Field(() => Int, { nullable: true, description: 'The first entry that was altered or is missing.' }) firstBroken!:
    number | null
}
