import { GraphQLScalarType } from 'graphql'
import { registerEnumType } from 'type-graphql'
import { describedEnum, valuesOf } from '../../scenario/described-enum.ts'

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
export const ChangeKind = describedEnum('ChangeKind', 'What becomes of the row of a day.', {
  ADD: 'A new row.',
  CORRECT: 'We were wrong: the row says otherwise, or was forgotten.',
  AMEND: 'A later text changed the law of days that were over.',
  SOURCE: 'The value stays, its source is corrected.',
  END: 'A text repeals the value from that day on.',
  REMOVE: 'The row goes, as a return to an earlier release lets it.',
})
export const Motive = describedEnum('Motive', 'Why a row says otherwise than an earlier release.', {
  CORRECTION: 'We were wrong.',
  RETROACTIVE: 'A later text changed the law of days that were over.',
})
export const CheckLevel = valuesOf('ERROR', 'WARNING', 'OK')
registerEnumType(CheckLevel, { name: 'CheckLevel', description: 'An ERROR blocks the submission.' })

export const AgendaState = valuesOf('OVERDUE', 'ANNOUNCED', 'DUE', 'LATER')
registerEnumType(AgendaState, {
  name: 'AgendaState',
  valuesConfig: {
    OVERDUE: { description: 'Nothing says that the value still stands, or an announced one began without its text.' },
    ANNOUNCED: { description: 'The next value waits for its text.' },
    DUE: { description: 'Within sixty days.' },
    LATER: { description: 'In more than sixty days.' },
  },
})
export const Cadence = valuesOf('YEARLY', 'WHEN_AMENDED')
registerEnumType(Cadence, { name: 'Cadence', description: 'How often the law moves a value.' })
export const TextNature = valuesOf('LOI', 'ORDONNANCE', 'DECRET', 'ARRETE', 'CIRCULAIRE', 'OTHER')
registerEnumType(TextNature, { name: 'TextNature', description: 'The kind of a text.' })

/** An instant, which only ever goes out. */
export const InstantText = new GraphQLScalarType({
  name: 'Instant',
  description: 'An instant as ISO text in UTC: "2026-11-21T10:00:00.000Z".',
})
export const ImpactUnit = describedEnum('ImpactUnit', 'What a figure is counted in.', {
  DAY: 'Euros a day.',
  MONTH: 'Euros a month.',
  YEAR: 'Euros a year.',
  ONCE: 'Euros, paid once.',
  QUARTERS: 'Quarters of a civil year.',
})
