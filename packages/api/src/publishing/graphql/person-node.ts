import { Field, ID, ObjectType } from 'type-graphql'
import type { Person } from '../../accounts/person.ts'
import type { RoleName } from '../../store/database.ts'
import { InstantText, Role } from './enums.ts'

@ObjectType('Person', { description: 'Somebody with an account.' })
export class PersonNode {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) email!: string
  @Field(() => Role) role!: RoleName
  @Field(() => Boolean) active!: boolean
}

/** A person as the admin shows it. */
export const personNode = ({ id, name, email, role, active }: Person): PersonNode =>
  Object.assign(new PersonNode(), { id, name, email, role, active })

@ObjectType('Invitation', { description: 'A one-time link to hand over; it is shown once.' })
export class InvitationNode {
  @Field(() => String) email!: string
  @Field(() => Role) role!: RoleName
  @Field(() => String) link!: string
  @Field(() => InstantText) expiresAt!: string
}
