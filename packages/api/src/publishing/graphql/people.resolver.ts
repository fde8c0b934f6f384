import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RoleName } from '../../store/account-tables.ts'
import { setAccountOpen } from '../close-account.ts'
import { changeRole, invite, resetFactor, withdrawInvitation } from '../people.ts'
import type { AdminContext } from './context.ts'
import { Role } from './enums.ts'
import {
  InvitationNode,
  pendingInvitationNode,
  personNode,
  type PendingInvitationNode,
  type PersonNode,
} from './person-node.ts'
import { InviteResult, orRefusal, PersonResult, WithdrawResult, type RefusalNode } from './results.ts'

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

  @Mutation(() => WithdrawResult, { description: 'ADMINISTRATOR. Its link no longer serves.' })
  withdrawInvitation(
    @Arg('id', () => ID) id: string,
    @Ctx() context: AdminContext,
  ): Promise<PendingInvitationNode | RefusalNode> {
    return orRefusal(context, async () =>
      pendingInvitationNode(await withdrawInvitation(context.store, context.person, id)),
    )
  }

  @Mutation(() => PersonResult, { description: 'ADMINISTRATOR. Ends every session of that person at once.' })
  changeRole(
    @Arg('person', () => ID) person: string,
    @Arg('role', () => Role) role: RoleName,
    @Ctx() context: AdminContext,
  ): Promise<PersonNode | RefusalNode> {
    return orRefusal(context, async () => personNode(await changeRole(context.store, context.person, person, role)))
  }

  @Mutation(() => PersonResult, {
    description: 'ADMINISTRATOR, never oneself. For somebody who lost their second factor: they enrol again.',
  })
  resetFactor(
    @Arg('person', () => ID) person: string,
    @Ctx() context: AdminContext,
  ): Promise<PersonNode | RefusalNode> {
    return orRefusal(context, async () => personNode(await resetFactor(context.store, context.person, person)))
  }

  @Mutation(() => PersonResult, {
    description: 'ADMINISTRATOR. Ends every session of that person at once; their name stays on what they did.',
  })
  closeAccount(
    @Arg('person', () => ID) person: string,
    @Ctx() context: AdminContext,
  ): Promise<PersonNode | RefusalNode> {
    return setOpen(context, person, false)
  }

  @Mutation(() => PersonResult, { description: 'ADMINISTRATOR. They sign in again as before.' })
  reopenAccount(
    @Arg('person', () => ID) person: string,
    @Ctx() context: AdminContext,
  ): Promise<PersonNode | RefusalNode> {
    return setOpen(context, person, true)
  }
}

const setOpen = (context: AdminContext, person: string, open: boolean): Promise<PersonNode | RefusalNode> =>
  orRefusal(context, async () => personNode(await setAccountOpen(context.store, context.person, person, open)))
