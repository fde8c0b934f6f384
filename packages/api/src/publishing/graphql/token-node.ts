import { Field, ID, ObjectType } from 'type-graphql'
import type { Token } from '../../programs/token.ts'
import { describedEnum } from '../../scenario/described-enum.ts'
import type { TokenRole } from '../../store/database.ts'
import { InstantText } from './enums.ts'

export const TokenRoles = describedEnum(
  'TokenRole',
  'What a program may do: nobody approves, publishes or administers by a token.',
  {
    READER: 'Reads.',
    ANALYST: 'Writes drafts and submits them.',
  },
)

@ObjectType('Token', { description: 'What lets a program ask `/admin/graphql` in the name of whoever made it.' })
export class TokenNode {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => TokenRoles) role!: TokenRole
  @Field(() => String, { description: 'Who made it, and in whose name it acts.' }) by!: string
  @Field(() => ID) byId!: string
  @Field(() => InstantText) madeAt!: string
  @Field(() => InstantText) endsAt!: string
  @Field(() => InstantText, { nullable: true, description: 'To the minute; null where it was never used.' })
  usedAt!: string | null
  @Field(() => InstantText, {
    nullable: true,
    description: 'When somebody revoked it, or its maker lost the role or the account.',
  })
  revokedAt!: string | null
}

@ObjectType('MadeToken', { description: 'A token with its secret, which is shown once.' })
export class MadeTokenNode {
  @Field(() => TokenNode) token!: TokenNode
  @Field(() => String, { description: 'For the header `Authorization: Bearer …`.' }) secret!: string
}

/** A token as the admin shows it. */
export const tokenNode = ({ person, ...token }: Token): TokenNode =>
  Object.assign(new TokenNode(), { ...token, by: person.name, byId: person.id })
