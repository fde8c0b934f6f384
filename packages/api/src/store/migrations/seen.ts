import { statements } from './statements.ts'

/** What somebody looked at who says that a value stands. */
export const seen = statements(`alter table draft_confirmations add column seen text`)
