import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { valuesOf } from '../../scenario/described-enum.ts'
import type { MailTable } from '../../store/database.ts'
import { InstantText } from './enums.ts'

export const MailStatus = valuesOf('PENDING', 'SENT', 'FAILED')
registerEnumType(MailStatus, {
  name: 'MailStatus',
  valuesConfig: {
    PENDING: { description: 'About to leave, or tried in vain and to be tried again.' },
    FAILED: { description: 'Given up: hand the link over yourself.' },
  },
})

@ObjectType('Mail', { description: 'What somebody was told by mail.' })
export class MailNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'The action of the log that it tells.' }) kind!: string
  @Field(() => String, { description: 'To whom, by name.' }) name!: string
  @Field(() => MailStatus) status!: MailTable['status']
  @Field(() => String, { nullable: true, description: 'Why the last attempt failed, as a code.' }) problem!:
    string | null
  @Field(() => InstantText, { description: 'When that happened.' }) at!: string
}

/** A mail as the admin shows it: names, and no address. */
export const mailNode = ({ id, kind, name, status, problem, at }: MailTable): MailNode =>
  Object.assign(new MailNode(), { id, kind, name: name ?? '', status, problem, at })
