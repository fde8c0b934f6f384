import type { Finding } from './checks/check.ts'
import { refusalWords, type RefusalCode } from './refusal-words.ts'
import type { Words } from './words.ts'

type About = {
  readonly draft?: string
  readonly checks?: readonly Finding[]
  readonly detail?: string
  readonly example?: string
}

/** What was asked cannot be done; thrown inside the transaction, so that nothing of it stays written. */
export class Refused extends Error {
  readonly words: Words
  readonly draft: string | null
  readonly checks: readonly Finding[]

  constructor(
    readonly code: RefusalCode,
    { draft, checks, detail = '', example = '' }: About = {},
  ) {
    const words = refusalWords[code](detail, example)
    super(`${code}: ${words.en}`)
    this.words = words
    this.draft = draft ?? null
    this.checks = checks ?? []
  }
}
