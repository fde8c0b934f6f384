import { GraphQLScalarType } from 'graphql'
import { registerEnumType } from 'type-graphql'
import { valuesOf } from '../../scenario/described-enum.ts'

export const Role = valuesOf('READER', 'ANALYST', 'APPROVER', 'ADMINISTRATOR')
registerEnumType(Role, {
  name: 'Role',
  description: 'What a person may do; everybody with an account reads.',
  valuesConfig: {
    ANALYST: { description: 'Writes drafts.' },
    APPROVER: {
      description: 'Approves and publishes what others wrote; may write drafts too, and then not approve them.',
    },
    ADMINISTRATOR: { description: 'Invites people and gives roles.' },
  },
})
export const DraftStatus = valuesOf('OPEN', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'ABANDONED')
registerEnumType(DraftStatus, { name: 'DraftStatus' })
export const ChangeKind = valuesOf('ADD', 'CORRECT', 'REMOVE')
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'CORRECT replaces the row that begins on the same day, REMOVE takes it away.',
})
export const CheckLevel = valuesOf('ERROR', 'WARNING', 'OK')
registerEnumType(CheckLevel, { name: 'CheckLevel', description: 'An ERROR blocks the submission.' })

/** An instant, which only ever goes out. */
export const InstantText = new GraphQLScalarType({
  name: 'Instant',
  description: 'An instant as ISO text in UTC: "2026-11-21T10:00:00.000Z".',
})
