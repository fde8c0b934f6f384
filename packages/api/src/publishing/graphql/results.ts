import { createUnionType, Field, ObjectType } from 'type-graphql'
import { draftById } from '../drafts/draft.ts'
import { Refused } from '../refused.ts'
import { inLangue, type Words } from '../words.ts'
import { checkNode, CheckNode } from './check-node.ts'
import type { AdminContext } from './context.ts'
import { draftNode, DraftNode } from './draft-node.ts'
import { EditConflictNode, editConflictNode } from './edit-conflict-node.ts'
import { LangueArg } from './langue-arg.ts'
import { InvitationNode, PendingInvitationNode, PersonNode } from './person-node.ts'
import { ReleaseNode } from './release-node.ts'

@ObjectType('Refusal', { description: 'What was asked cannot be done, and nothing was written.' })
export class RefusalNode {
  @Field(() => String) code!: string
  words!: Words
  @Field(() => [CheckNode]) checks!: CheckNode[]
  @Field(() => DraftNode, { nullable: true, description: 'The draft as it stands now.' }) draft!: DraftNode | null
  @Field(() => EditConflictNode, { nullable: true, description: 'Of CONFLICT, where a row was written: both texts.' })
  conflict!: EditConflictNode | null

  @Field(() => String)
  message(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }
}

export const InviteResult = createUnionType({
  name: 'InviteResult',
  types: () => [InvitationNode, RefusalNode] as const,
})
export const WithdrawResult = createUnionType({
  name: 'WithdrawResult',
  types: () => [PendingInvitationNode, RefusalNode] as const,
})
export const PersonResult = createUnionType({ name: 'PersonResult', types: () => [PersonNode, RefusalNode] as const })
export const DraftResult = createUnionType({ name: 'DraftResult', types: () => [DraftNode, RefusalNode] as const })
export const PublishResult = createUnionType({
  name: 'PublishResult',
  types: () => [ReleaseNode, RefusalNode] as const,
})

/** The answer of some work, or the refusal that it threw; anything else that is thrown is a fault. */
export async function orRefusal<T>(context: AdminContext, work: () => Promise<T>): Promise<T | RefusalNode> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const draft = error.draft === null ? null : await draftById(context.store, error.draft)
    const { code, words, checks, conflict } = error
    return Object.assign(new RefusalNode(), {
      code,
      words,
      checks: checks.map((check) => checkNode(check)),
      draft: draft && draftNode(draft),
      conflict: editConflictNode(conflict),
    })
  }
}
