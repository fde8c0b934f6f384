import { Arg, createUnionType, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { everybody } from '../../accounts/person.ts'
import { dayInParis } from '../../releases/day-in-paris.ts'
import { DayText } from '../../scenario/scalars.ts'
import { deputiesFrom, type Deputy } from '../deputies/deputies.ts'
import { endDeputy, nameDeputy } from '../deputies/name-deputy.ts'
import { canApprove } from '../drafts/rights.ts'
import { AuthorNode, authorNode } from './author-node.ts'
import type { AdminContext } from './context.ts'
import { orRefusal, RefusalNode } from './results.ts'

@ObjectType('Deputy', { description: 'An approver who stands in for another, and approves in their own name.' })
export class DeputyNode {
  @Field(() => ID) id!: string
  @Field(() => AuthorNode, { description: 'Who is away.' }) approver!: AuthorNode
  @Field(() => AuthorNode, { description: 'Who stands in.' }) deputy!: AuthorNode
  @Field(() => DayText) from!: string
  @Field(() => DayText, { description: 'The last day.' }) until!: string
}

@ObjectType('Deputies', { description: 'Those that stand in today or later, the first to begin first.' })
export class DeputiesNode {
  @Field(() => [DeputyNode]) all!: DeputyNode[]
}

const DeputiesResult = createUnionType({ name: 'DeputiesResult', types: () => [DeputiesNode, RefusalNode] as const })

@Resolver()
export class DeputyResolver {
  @Query(() => DeputiesNode)
  deputies(@Ctx() context: AdminContext): Promise<DeputiesNode> {
    return deputiesNode(context)
  }

  @Query(() => [AuthorNode], { description: 'The other approvers, whom an approver may name; of anybody else, none.' })
  async possibleDeputies(@Ctx() { store, person }: AdminContext): Promise<AuthorNode[]> {
    if (!canApprove(person)) return []
    const approvers = (await everybody(store)).filter((other) => canApprove(other) && other.id !== person.id)
    return approvers.map(authorNode)
  }

  @Mutation(() => DeputiesResult, { description: 'APPROVER. Names another approver for the days of an absence.' })
  nameDeputy(
    @Arg('deputy', () => ID) deputy: string,
    @Arg('from', () => DayText) from: string,
    @Arg('until', () => DayText, { description: 'The last day.' }) until: string,
    @Ctx() context: AdminContext,
  ): Promise<DeputiesNode | RefusalNode> {
    return orRefusal(context, async () => {
      await nameDeputy(context.store, context.person, { deputy, from, until })
      return deputiesNode(context)
    })
  }

  @Mutation(() => DeputiesResult, { description: 'Who named them, or an ADMINISTRATOR. Ends it today.' })
  endDeputy(@Arg('id', () => ID) id: string, @Ctx() context: AdminContext): Promise<DeputiesNode | RefusalNode> {
    return orRefusal(context, async () => {
      await endDeputy(context.store, context.person, id)
      return deputiesNode(context)
    })
  }
}

async function deputiesNode({ store, now }: AdminContext): Promise<DeputiesNode> {
  const found = await deputiesFrom(store, dayInParis(new Date(now()).toISOString()))
  return Object.assign(new DeputiesNode(), { all: found.map(deputyNode) })
}

const deputyNode = ({ id, approver, deputy, from, until }: Deputy): DeputyNode =>
  Object.assign(new DeputyNode(), { id, from, until, approver: authorNode(approver), deputy: authorNode(deputy) })
