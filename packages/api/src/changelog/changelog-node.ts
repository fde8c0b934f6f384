import { Arg, Field, ID, ObjectType } from 'type-graphql'
import { inLangue, type Words } from '../publishing/words.ts'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'
import type { Changelog as Entry } from './changelog-of.ts'
import { eurosOf } from '../impact/cents.ts'
import { exampleWords } from './example-words.ts'
import type { Example } from './examples-of.ts'

const LangueArg = (): ParameterDecorator =>
  Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) as ParameterDecorator

@ObjectType({ description: 'Somebody named for whom a figure moves.' })
export class ChangelogExample {
  who!: Words
  words!: Words
  figures!: Words
  @Field(() => ID, { description: 'What moves: `indemniteMaladie`, `cotisationsDuMois`.' })
  figure!: string
  @Field(() => DayText, { description: 'The first day on which it moves: of a stop, a leave, a month.' })
  day!: string
  @Field(() => DecimalText, { description: 'Under the release before: euros, or quarters of a year.' })
  before!: string
  @Field(() => DecimalText, { description: 'The same under this one.' })
  after!: string

  @Field(() => String, { description: 'What moves, in words.' })
  figureName(@LangueArg() langue: string): string {
    return inLangue(this.figures, langue)
  }

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
  @Field(() => ChangelogExample, {
    nullable: true,
    description: 'The effect on one example: the first of all; null where none moves.',
  })
  example!: ChangelogExample | null
  @Field(() => [ChangelogExample], { description: 'One example of each figure that moves, sick pay first.' })
  examples!: ChangelogExample[]

  @Field(() => [String], { description: 'A line for each row, or for each theme where there are many.' })
  lines(@LangueArg() langue: string): string[] {
    return this.all.map((words) => inLangue(words, langue))
  }
}

/** A changelog as both schemas show it; null stays null. */
export function changelogNode(entry: Entry | null): Changelog | null {
  if (!entry) return null
  const { firstDay, lines: all } = entry
  const examples = entry.examples.map(exampleNode)
  return Object.assign(new Changelog(), { firstDay, all, example: examples[0] ?? null, examples })
}

function exampleNode(example: Example): ChangelogExample {
  const { words: who, effect, before, after, firstDay: day } = example
  return Object.assign(new ChangelogExample(), {
    ...{ who, figure: effect.key, figures: effect.words, words: exampleWords(example) },
    ...{ day, before: eurosOf(before), after: eurosOf(after) },
  })
}
