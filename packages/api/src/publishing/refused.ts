import type { Finding } from './checks/check.ts'
import type { EditConflict } from './drafts/edit-conflict.ts'
import { refusalWords, type RefusalCode } from './refusal-words.ts'
import type { Words } from './words.ts'

type About = {
  readonly draft?: string
  readonly checks?: readonly Finding[]
  readonly detail?: string
  readonly example?: string
  /** Both texts of a row that two people wrote at once. */
  readonly conflict?: EditConflict
}

/** What was asked cannot be done; thrown inside the transaction, so that nothing of it stays written. */
export class Refused extends Error {
  readonly words: Words
  readonly draft: string | null
  readonly checks: readonly Finding[]
  readonly conflict: EditConflict | null

  constructor(
    readonly code: RefusalCode,
    { draft, checks, detail = '', example = '', conflict }: About = {},
  ) {
    const words = refusalWords[code](detail, example)
    super(`${code}: ${words.en}`)
    this.words = words
    this.draft = draft ?? null
    this.checks = checks ?? []
    this.conflict = conflict ?? null
  }
}
