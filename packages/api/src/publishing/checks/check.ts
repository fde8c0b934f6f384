import type { Day, Declaration, Release, ReleaseContent, Row } from '@abri/rules'
import { textsIn } from '../../scenario/texts-in.ts'
import type { Change, Edits } from '../drafts/draft.ts'
import { inLangue, type Words } from '../words.ts'

/** What a check found; errors block, warnings are for the reviewer. */
export type Check = {
  readonly code: string
  readonly level: 'ERROR' | 'WARNING' | 'OK'
  readonly key: string | null
  readonly words: Words
  /** What it found one by one, where one sentence does not hold it. */
  readonly lines?: readonly Words[]
}

/** A check of one draft; `id` is another one as soon as what it speaks of is. */
export type Finding = Check & { readonly id: string }

/** A changed row with what surrounds it. */
export type Changed = {
  readonly key: string
  readonly row: Row
  readonly declaration: Declaration | null
  readonly rows: readonly Row[]
  /** Came with the software, as those who wrote the rules read it, and nobody has edited it since. */
  readonly shipped: boolean
  /** Stands in an earlier release that a draft brings back, and nobody has edited it since. */
  readonly restored: boolean
}

/** What the checks look at: the draft as a law of its own. */
export type Subject = {
  readonly base: Release
  readonly content: ReleaseContent
  readonly changes: readonly Change[]
  readonly changed: readonly Changed[]
  /** The rows of the base that go. */
  readonly removed: readonly { readonly key: string; readonly from: Day }[]
  readonly upgradeFor: Edits['upgradeFor']
}

export const error = (code: string, key: string | null, fr: string, en: string): Check => ({
  code,
  level: 'ERROR',
  key,
  words: { fr, en },
})
export const warning = (
  code: string,
  key: string | null,
  fr: string,
  en: string,
  lines: readonly Words[] = [],
): Check => ({ code, level: 'WARNING', key, words: { fr, en }, lines })
export const ok = (code: string, fr: string, en: string): Check => ({ code, level: 'OK', key: null, words: { fr, en } })

/** What was found, or that nothing was. */
export const orOk = (found: readonly Check[], fine: Check): readonly Check[] => (found.length > 0 ? found : [fine])

/** The label of a parameter with a day, for a sentence. */
export const nameOf = ({ key, row, declaration }: Changed, langue: 'FR' | 'EN'): string =>
  `${declaration ? inLangue(declaration.label, langue) : key}, ${textsIn(langue).jour(row.from)}`
