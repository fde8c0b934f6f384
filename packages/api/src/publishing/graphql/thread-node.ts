import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayText } from '../../scenario/scalars.ts'
import type { Thread } from '../comments/thread.ts'
import { labelOf } from '../typed-parameter.ts'
import { AuthorNode, authorNode } from './author-node.ts'
import { InstantText } from './enums.ts'
import { LangueArg } from './langue-arg.ts'

@ObjectType('Comment', { description: 'What somebody said of a value; it stays as it was written.' })
export class CommentNode {
  @Field(() => AuthorNode) author!: AuthorNode
  @Field(() => String) text!: string
  @Field(() => InstantText) at!: string
}

@ObjectType('Settled', { description: 'Who closed a discussion, and when.' })
export class SettledNode {
  @Field(() => AuthorNode) by!: AuthorNode
  @Field(() => InstantText) at!: string
}

@ObjectType('Thread', { description: 'A discussion of one value of a draft.' })
export class ThreadNode {
  @Field(() => ID) id!: string
  @Field(() => ID) key!: string
  @Field(() => DayText, { nullable: true, description: 'The day of the row; null: about the parameter.' })
  from!: string | null
  @Field(() => Int, { description: 'Goes into settling and reopening; a stale one is refused as THREAD_MOVED.' })
  version!: number
  @Field(() => SettledNode, { nullable: true, description: 'Null while it is open.' }) settled!: SettledNode | null
  @Field(() => [CommentNode], { description: 'The oldest first.' }) comments!: CommentNode[]

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return labelOf(this.key, langue)
  }
}

/** A thread as the admin shows it. */
export const threadNode = ({ settled, comments, ...thread }: Thread): ThreadNode =>
  Object.assign(new ThreadNode(), {
    ...thread,
    settled: settled && Object.assign(new SettledNode(), { at: settled.at, by: authorNode(settled.by) }),
    comments: comments.map(({ author, text, at }) =>
      Object.assign(new CommentNode(), { text, at, author: authorNode(author) }),
    ),
  })
