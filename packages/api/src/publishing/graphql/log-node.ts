import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { actionWords, type Action } from '../../log/action-words.ts'
import { aboutOf, factsOf, type Fact } from '../../log/facts.ts'
import { valuesOf } from '../../scenario/described-enum.ts'
import { DayText } from '../../scenario/scalars.ts'
import type { LogTable } from '../../store/database.ts'
import { inLangue } from '../words.ts'
import { InstantText } from './enums.ts'
import { LangueArg } from './langue-arg.ts'

export const LogAction = valuesOf(...(Object.keys(actionWords) as Action[]))
registerEnumType(LogAction, { name: 'LogAction', description: 'Everything that the log tells.' })

@InputType({ description: 'What is looked for in the log: all of it must hold.' })
export class LogFilter {
  @Field(() => ID, { nullable: true, description: 'Who did it, or to whom it was done; `abri` for Abri itself.' })
  person?: string | null
  @Field(() => LogAction, { nullable: true }) action?: Action | null
  @Field(() => ID, { nullable: true, description: 'Its changes, and the releases that published them.' })
  parameter?: string | null
  @Field(() => String, { nullable: true, description: 'As people write it: "4 105,00", "6,2 %", "0.062".' })
  value?: string | null
  @Field(() => DayText, { nullable: true, description: 'First day, in Paris.' }) from?: string | null
  @Field(() => DayText, { nullable: true, description: 'Last day, in Paris.' }) to?: string | null
}

@ObjectType('LogFact', { description: 'One detail of an entry, in words.' })
export class LogFactNode implements Fact {
  @Field(() => ID) name!: string
  @Field(() => String) label!: string
  @Field(() => String) value!: string
  @Field(() => Boolean, { description: 'Whether it is a hash or an identifier.' }) code!: boolean
}

@ObjectType('LogEntry', { description: 'Who did what to what; chained to the entry before by its hash.' })
export class LogEntryNode {
  @Field(() => Int) sequence!: number
  @Field(() => InstantText) at!: string
  @Field(() => String, { description: 'The name, as it was then.' }) actor!: string
  @Field(() => ID, { name: 'actorId', nullable: true, description: 'Null for what Abri does by itself.' }) actor_id!:
    string | null
  @Field(() => LogAction) action!: Action
  @Field(() => String, { description: 'Such as `draft <id>`, `release <number>`, `person <id>`.' }) subject!: string
  @Field(() => String, { description: 'Canonical JSON.' }) details!: string
  @Field(() => ID) hash!: string

  @Field(() => String, { description: 'The action in words.' })
  label(@LangueArg() langue: string): string {
    return inLangue(actionWords[this.action], langue)
  }

  @Field(() => String, { description: 'The subject in words.' })
  about(@LangueArg() langue: string): string {
    return aboutOf(this.subject, langue)
  }

  @Field(() => [LogFactNode], { description: 'The details in words.' })
  facts(@LangueArg() langue: string): LogFactNode[] {
    return factsOf(this.details, langue).map((fact) => Object.assign(new LogFactNode(), fact))
  }
}

/** An entry as the admin shows it. */
export const logEntryNode = (entry: LogTable): LogEntryNode => Object.assign(new LogEntryNode(), entry)

@ObjectType('LogActionWords', { description: 'One of the things that the log tells.' })
export class LogActionNode {
  @Field(() => LogAction) action!: Action

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return inLangue(actionWords[this.action], langue)
  }
}

@ObjectType('LogActor', { description: 'Somebody who ever did something.' })
export class LogActorNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'As it was last.' }) name!: string
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
