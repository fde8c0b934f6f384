import { GraphQLError } from 'graphql'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { pendingInvitations } from '../../accounts/pending-invitations.ts'
import { everybody } from '../../accounts/person.ts'
import { dayInParis } from '../../releases/day-in-paris.ts'
import { allDrafts, draftById } from '../drafts/draft.ts'
import { resultingContent } from '../drafts/resulting-content.ts'
import { canAdminister } from '../drafts/rights.ts'
import { gridOf } from '../grid/grid.ts'
import { baseOf } from '../publishing.ts'
import type { AdminContext } from './context.ts'
import { DifferencesNode, differencesNode } from './differences-node.ts'
import { draftNode, DraftNode } from './draft-node.ts'
import { gridNode, GridNode } from './grid-node.ts'
import { pendingInvitationNode, PendingInvitationNode, personNode, PersonNode } from './person-node.ts'
import { releaseNode, ReleaseNode } from './release-node.ts'

const refuse = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } })

@Resolver()
export class QueryResolver {
  @Query(() => PersonNode, { description: 'Who asks.' })
  me(@Ctx() { person }: AdminContext): PersonNode {
    return personNode(person)
  }

  @Query(() => [PersonNode], { description: 'ADMINISTRATOR. Everybody with an account.' })
  async people(@Ctx() { store, person }: AdminContext): Promise<PersonNode[]> {
    if (!canAdminister(person)) throw refuse('FORBIDDEN', 'Only an administrator sees everybody')
    return (await everybody(store)).map(personNode)
  }

  @Query(() => [PendingInvitationNode], { description: 'ADMINISTRATOR. Those that may still be used.' })
  async invitations(@Ctx() { store, person }: AdminContext): Promise<PendingInvitationNode[]> {
    if (!canAdminister(person)) throw refuse('FORBIDDEN', 'Only an administrator sees invitations')
    return (await pendingInvitations(store)).map(pendingInvitationNode)
  }

  @Query(() => GridNode, {
    description:
      'The parameters by civil year, under the current release or under a draft; derived figures (PASS, thresholds, maxima) stand beside what they derive from.',
  })
  async grid(
    @Arg('draft', () => ID, { nullable: true }) id: string | undefined,
    @Ctx() context: AdminContext,
  ): Promise<GridNode> {
    const today = dayInParis(new Date().toISOString())
    if (typeof id !== 'string') return gridNode(gridOf(context.releases.current(), null, today))
    const draft = await draftById(context.store, id)
    if (!draft) throw refuse('NOT_FOUND', 'There is no such draft')
    const base = baseOf(context, draft)
    return gridNode(gridOf({ ...base, content: resultingContent(base.content, draft) }, base, today))
  }

  @Query(() => [DraftNode], { description: 'Newest first.' })
  async drafts(@Ctx() { store }: AdminContext): Promise<DraftNode[]> {
    return (await allDrafts(store)).map(draftNode)
  }

  @Query(() => DraftNode, { nullable: true })
  async draft(@Arg('id', () => ID) id: string, @Ctx() { store }: AdminContext): Promise<DraftNode | null> {
    const draft = await draftById(store, id)
    return draft && draftNode(draft)
  }

  @Query(() => [ReleaseNode], { description: 'Newest first.' })
  releases(@Ctx() { releases }: AdminContext): ReleaseNode[] {
    return releases.list().map(releaseNode).toReversed()
  }

  @Query(() => DifferencesNode, { description: 'What leads from one release to another, whichever is the newer.' })
  releaseDifferences(
    @Arg('from', () => Int) from: number,
    @Arg('to', () => Int) to: number,
    @Ctx() { releases }: AdminContext,
  ): DifferencesNode {
    const [one, other] = [releases.find(String(from)), releases.find(String(to))]
    if (!one || !other) throw refuse('NOT_FOUND', 'There is no such release')
    return differencesNode(one, other)
  }
}
