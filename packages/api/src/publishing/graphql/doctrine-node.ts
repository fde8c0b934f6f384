import type { ReleaseContent } from '@abri/rules'
import { isNoteValue, noteKey, codeOfNote } from '@abri/rules/notes'
import { doubts } from '@abri/rules/doubts'
import { Field, ID, ObjectType } from 'type-graphql'
import { benefitNames } from '../agenda/benefit-names.ts'
import { inLangue, type Words } from '../words.ts'
import { LangueArg } from './langue-arg.ts'
import { rowNode, RowNode } from './row-node.ts'

@ObjectType('Doubt', {
  description: 'A doubt about the law that an answer may carry, with the notes of doctrine on it.',
})
export class DoubtNode {
  words!: Words
  @Field(() => ID, { description: 'Stable, in French without accents.' }) code!: string
  @Field(() => ID, { description: 'Of its notes, as setRow and endParameter take it.' }) key!: string
  @Field(() => Boolean, { description: 'Whether a note raised it; false for a doubt of the rules.' }) raised!: boolean
  @Field(() => [RowNode], { description: 'Its notes, oldest first.' }) notes!: RowNode[]

  @Field(() => String)
  message(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }
}

@ObjectType('BenefitName', { description: 'A benefit that a doubt may be raised for.' })
export class BenefitNameNode {
  words!: Words
  @Field(() => ID, { description: 'The field of a scenario.' }) key!: string

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }
}

@ObjectType('Doctrine', { description: 'What a note of doctrine can speak of.' })
export class DoctrineNode {
  @Field(() => [DoubtNode], { description: 'Those of the rules, then those that notes raised.' }) doubts!: DoubtNode[]
  @Field(() => [BenefitNameNode]) benefits!: BenefitNameNode[]
}

/** What notes can speak of under a release or a draft. */
export function doctrineNode(content: ReleaseContent): DoctrineNode {
  const notes = new Map(content.tables.flatMap(({ key, rows }) => (codeOfNote(key) ? [[codeOfNote(key)!, rows]] : [])))
  const ours = [...doubts].map(([code, words]) => doubtNode(code, words, false, notes.get(code) ?? []))
  const raised = [...notes].flatMap(([code, rows]) => {
    const words = rows.map(({ value }) => value).filter(isNoteValue)
    return doubts.has(code) || !words[0] ? [] : [doubtNode(code, words[0], true, rows)]
  })
  const benefits = Object.entries(benefitNames).map(([key, words]) =>
    Object.assign(new BenefitNameNode(), { key, words }),
  )
  return Object.assign(new DoctrineNode(), { doubts: [...ours, ...raised], benefits })
}

const doubtNode = (
  code: string,
  words: Words,
  raised: boolean,
  rows: ReleaseContent['tables'][number]['rows'],
): DoubtNode => Object.assign(new DoubtNode(), { code, key: noteKey(code), words, raised, notes: rows.map(rowNode) })
