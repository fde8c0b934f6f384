import type { Row } from '@abri/rules'
import type { ChangeKind } from './enums.ts'

/** What becomes of a row. */
export const kindOf = (before: Row | null, after: Row | null): keyof typeof ChangeKind =>
  after === null ? 'REMOVE' : before ? 'CORRECT' : 'ADD'
