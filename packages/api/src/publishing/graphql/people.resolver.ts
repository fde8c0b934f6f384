import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RoleName } from '../../store/database.ts'
import { changeRole, invite } from '../people.ts'
import type { AdminContext } from './context.ts'
import { Role } from './enums.ts'
import { InvitationNode, personNode, type PersonNode } from './person-node.ts'
import { InviteResult, orRefusal, PersonResult, type RefusalNode } from './results.ts'

@Resolver()
export class PeopleResolver {
  @Mutation(() => InviteResult, { description: 'ADMINISTRATOR. Answers the one-time link to hand over.' })
  invite(
    @Arg('email', () => String) email: string,
    @Arg('name', () => String) name: string,
    @Arg('role', () => Role) role: RoleName,
    @Ctx() context: AdminContext,
  ): Promise<InvitationNode | RefusalNode> {
    return orRefusal(context, async () => {
      const { token, ...invited } = await invite(context.store, context.person, { email, name, role })
      return Object.assign(new InvitationNode(), { ...invited, link: `${context.publicUrl}/admin/invitation/${token}` })
    })
  }

  @Mutation(() => PersonResult, { description: 'ADMINISTRATOR. Ends every session of that person at once.' })
  changeRole(
    @Arg('person', () => ID) person: string,
    @Arg('role', () => Role) role: RoleName,
    @Ctx() context: AdminContext,
  ): Promise<PersonNode | RefusalNode> {
    return orRefusal(context, async () => personNode(await changeRole(context.store, context.person, person, role)))
  }
}
