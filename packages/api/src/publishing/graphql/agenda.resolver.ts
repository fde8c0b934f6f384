import { createUnionType } from 'type-graphql'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { everybody } from '../../accounts/person.ts'
import { dayInParis } from '../../releases/day-in-paris.ts'
import { agendaOf } from '../agenda/agenda.ts'
import { assignParameter } from '../agenda/assign-parameter.ts'
import { ownersOf } from '../agenda/owners.ts'
import { allDrafts } from '../drafts/draft.ts'
import { canWrite } from '../drafts/rights.ts'
import { agendaItemNode, AgendaNode } from './agenda-node.ts'
import { authorNode } from './author-node.ts'
import type { AdminContext } from './context.ts'
import { orRefusal, RefusalNode } from './results.ts'

const AssignResult = createUnionType({ name: 'AssignResult', types: () => [AgendaNode, RefusalNode] as const })
const IN_HAND: ReadonlySet<string> = new Set(['OPEN', 'SUBMITTED', 'APPROVED'])

@Resolver()
export class AgendaResolver {
  @Query(() => AgendaNode, {
    description: 'Every parameter, what text is waited for, until when its value is verified, who watches it.',
  })
  agenda(@Ctx() context: AdminContext): Promise<AgendaNode> {
    return agendaIn(context)
  }

  @Mutation(() => AssignResult, {
    description: 'ANALYST, ADMINISTRATOR. Names who watches a parameter, or nobody; a stale version is refused.',
  })
  assignParameter(
    @Arg('key', () => ID) key: string,
    @Arg('person', () => ID, { nullable: true }) person: string | undefined,
    @Arg('version', () => Int, { description: '`ownerVersion` of the item.' }) version: number,
    @Ctx() context: AdminContext,
  ): Promise<AgendaNode | RefusalNode> {
    return orRefusal(context, async () => {
      await assignParameter(context, context.person, key, person ?? null, version)
      return agendaIn(context)
    })
  }
}

async function agendaIn({ store, releases }: AdminContext): Promise<AgendaNode> {
  const today = dayInParis(new Date().toISOString())
  const [owners, drafts] = [await ownersOf(store), await allDrafts(store)]
  const inHand = drafts.filter(({ status }) => IN_HAND.has(status))
  return Object.assign(new AgendaNode(), {
    today,
    items: agendaOf(releases.list(), today).map((item) => agendaItemNode(item, owners.get(item.key), inHand)),
    assignable: (await everybody(store)).filter(canWrite).map(authorNode),
  })
}
