import { GraphQLError } from 'graphql'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { draftById } from '../drafts/draft.ts'
import { resultingContent } from '../drafts/resulting-content.ts'
import { baseOf } from '../publishing.ts'
import type { AdminContext } from './context.ts'
import { DoctrineNode, doctrineNode } from './doctrine-node.ts'

@Resolver()
export class DoctrineResolver {
  @Query(() => DoctrineNode, {
    description:
      'The doubts that a note of doctrine can settle and what it can raise one for, under the current release or under a draft.',
  })
  async doctrine(
    @Arg('draft', () => ID, { nullable: true }) id: string | undefined,
    @Ctx() context: AdminContext,
  ): Promise<DoctrineNode> {
    if (typeof id !== 'string') return doctrineNode(context.releases.current().content)
    const draft = await draftById(context.store, id)
    if (!draft) throw new GraphQLError('There is no such draft', { extensions: { code: 'NOT_FOUND' } })
    return doctrineNode(resultingContent(baseOf(context, draft).content, draft))
  }
}
