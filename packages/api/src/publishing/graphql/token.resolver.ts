import { Arg, createUnionType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { makeToken, revokeToken } from '../../programs/edit-tokens.ts'
import { tokenById, tokensOf } from '../../programs/token.ts'
import type { TokenRole } from '../../store/database.ts'
import { canAdminister } from '../drafts/rights.ts'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'
import { orRefusal, RefusalNode } from './results.ts'
import { MadeTokenNode, TokenNode, tokenNode, TokenRoles } from './token-node.ts'

const MakeTokenResult = createUnionType({ name: 'MakeTokenResult', types: () => [MadeTokenNode, RefusalNode] as const })
const TokenResult = createUnionType({ name: 'TokenResult', types: () => [TokenNode, RefusalNode] as const })

@Resolver()
export class TokenResolver {
  @Query(() => [TokenNode], {
    description: 'Those of the person who asks; of an administrator, everybody’s. Newest first.',
  })
  async tokens(@Ctx() { store, person }: AdminContext): Promise<TokenNode[]> {
    return (await tokensOf(store, canAdminister(person) ? null : person.id)).map(tokenNode)
  }

  @Mutation(() => MakeTokenResult, {
    description: 'Makes a token for a program, with a role that is not above one’s own. Answers its secret once.',
  })
  makeToken(
    @Arg('name', () => String, { description: 'Of the program, for the log.' }) name: string,
    @Arg('role', () => TokenRoles) role: TokenRole,
    @Arg('days', () => Int, { description: 'Until it ends: 1 to 365.' }) days: number,
    @Ctx() context: AdminContext,
  ): Promise<MadeTokenNode | RefusalNode> {
    return orRefusal(context, async () => {
      const { id, secret } = await makeToken(context.store, context.person, { name, role, days })
      return Object.assign(new MadeTokenNode(), { token: await nodeOf(context, id), secret })
    })
  }

  @Mutation(() => TokenResult, { description: 'Ends a token at once: one’s own, or as an ADMINISTRATOR anybody’s.' })
  revokeToken(@Arg('id', () => ID) id: string, @Ctx() context: AdminContext): Promise<TokenNode | RefusalNode> {
    return orRefusal(context, async () => {
      await revokeToken(context.store, context.person, id)
      return nodeOf(context, id)
    })
  }
}

async function nodeOf({ store }: AdminContext, id: string): Promise<TokenNode> {
  const token = await tokenById(store, id)
  if (!token) throw new Refused('NOT_FOUND')
  return tokenNode(token)
}
