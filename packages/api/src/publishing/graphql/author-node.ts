import { Field, ID, ObjectType } from 'type-graphql'
import type { Writer } from '../drafts/draft.ts'

@ObjectType('Author', { description: 'Who wrote in a draft: somebody with an account, or Abri itself.' })
export class AuthorNode {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
}

/** A writer as the admin shows it. */
export const authorNode = ({ id, name }: Writer): AuthorNode => Object.assign(new AuthorNode(), { id, name })
