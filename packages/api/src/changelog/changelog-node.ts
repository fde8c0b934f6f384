import { Arg, Field, ObjectType } from 'type-graphql'
import { inLangue, type Words } from '../publishing/words.ts'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'
import type { Changelog as Entry } from './changelog-of.ts'
import { eurosOf } from '../impact/cents.ts'
import { exampleWords } from './example-words.ts'

const LangueArg = (): ParameterDecorator =>
  Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) as ParameterDecorator

@ObjectType({ description: 'Somebody named whose daily sick pay moves.' })
export class ChangelogExample {
  who!: Words
  words!: Words
  @Field(() => DayText, { description: 'The first day of a stop on which it moves.' })
  day!: string
  @Field(() => DecimalText, { description: 'Euros a day under the release before.' })
  before!: string
  @Field(() => DecimalText, { description: 'Euros a day under this one.' })
  after!: string

  @Field(() => String, { description: 'Who, with what they earn.' })
  person(@LangueArg() langue: string): string {
    return inLangue(this.who, langue)
  }

  @Field(() => String, { description: 'All of it in a sentence.' })
  text(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }
}

@ObjectType({ description: 'What a release changes against the one before.' })
export class Changelog {
  all!: readonly Words[]
  @Field(() => DayText, {
    nullable: true,
    description: 'The first day that a row concerns; null where no row changed.',
  })
  firstDay!: string | null
  @Field(() => ChangelogExample, { nullable: true, description: 'The effect on one example; null where none moves.' })
  example!: ChangelogExample | null

  @Field(() => [String], { description: 'A line for each row, or for each theme where there are many.' })
  lines(@LangueArg() langue: string): string[] {
    return this.all.map((words) => inLangue(words, langue))
  }
}

/** A changelog as both schemas show it; null stays null. */
export function changelogNode(entry: Entry | null): Changelog | null {
  if (!entry) return null
  const { firstDay, lines: all, example } = entry
  return Object.assign(new Changelog(), { firstDay, all, example: example && exampleNode(example) })
}

function exampleNode(example: NonNullable<Entry['example']>): ChangelogExample {
  const { words: who, before, after, firstDay: day } = example
  return Object.assign(new ChangelogExample(), {
    ...{ who, day, before: eurosOf(before), after: eurosOf(after), words: exampleWords(example) },
  })
}
