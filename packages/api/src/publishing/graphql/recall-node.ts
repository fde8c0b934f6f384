import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { canApprove, canWrite } from '../drafts/rights.ts'
import type { RecallRequest } from '../recalls/recall-request.ts'
import { AuthorNode, authorNode } from './author-node.ts'
import type { AdminContext } from './context.ts'
import { InstantText } from './enums.ts'

@ObjectType('RecallRequest', {
  description: 'Somebody asks that a release be recalled; an approver who is somebody else confirms.',
})
export class RecallRequestNode {
  @Field(() => ID) id!: string
  @Field(() => Int) release!: number
  @Field(() => String) reason!: string
  @Field(() => Int, { nullable: true }) replacement!: number | null
  @Field(() => AuthorNode) requester!: AuthorNode
  @Field(() => InstantText) at!: string

  @Field(() => [String], { description: 'What the person asking may do now: CONFIRM, WITHDRAW.' })
  allowed(@Ctx() { person }: AdminContext): string[] {
    return [
      ...(canApprove(person) && person.id !== this.requester.id ? ['CONFIRM'] : []),
      ...(canWrite(person) ? ['WITHDRAW'] : []),
    ]
  }
}

/** A request as the admin shows it. */
export const recallRequestNode = ({ requester, ...request }: RecallRequest): RecallRequestNode =>
  Object.assign(new RecallRequestNode(), { ...request, requester: authorNode(requester) })
