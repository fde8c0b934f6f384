import { Field, ID, ObjectType } from 'type-graphql'
import type { PendingInvitation } from '../../accounts/pending-invitations.ts'
import type { Person } from '../../accounts/person.ts'
import type { RoleName } from '../../store/account-tables.ts'
import { InstantText, Role } from './enums.ts'
import { MailStatus } from './mail-node.ts'

@ObjectType('Person', { description: 'Somebody with an account.' })
export class PersonNode {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) email!: string
  @Field(() => Role) role!: RoleName
  @Field(() => Boolean) active!: boolean
  @Field(() => Boolean, { description: 'Whether they have a second factor.' }) hasFactor!: boolean
}

/** A person as the admin shows it. */
export const personNode = ({ id, name, email, role, active, hasFactor }: Person): PersonNode =>
  Object.assign(new PersonNode(), { id, name, email, role, active, hasFactor })

@ObjectType('Invitation', { description: 'A one-time link to hand over; it is shown once.' })
export class InvitationNode {
  @Field(() => String) email!: string
  @Field(() => Role) role!: RoleName
  @Field(() => String) link!: string
  @Field(() => InstantText) expiresAt!: string
}

@ObjectType('PendingInvitation', { description: 'An invitation that may still be used; its link is kept nowhere.' })
export class PendingInvitationNode {
  @Field(() => ID) id!: string
  @Field(() => String) email!: string
  @Field(() => String, { nullable: true }) name!: string | null
  @Field(() => Role) role!: RoleName
  @Field(() => InstantText) expiresAt!: string
  @Field(() => MailStatus, {
    nullable: true,
    description: 'Whether its link was mailed; null where no SMTP_URL is set.',
  })
  mail!: PendingInvitation['mail']
}

/** A pending invitation as the admin shows it. */
export const pendingInvitationNode = (pending: PendingInvitation): PendingInvitationNode =>
  Object.assign(new PendingInvitationNode(), pending)
