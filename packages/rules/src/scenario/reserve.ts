import type { CodeReserve } from '../words/terms.ts'
import type { Reserve } from './prestation.ts'

/** A doubt as an answer carries it, with what the other reading would pay where that can be computed. */
export const reserve = (code: CodeReserve, article: string, autreLecture: string | null = null): Reserve => ({
  code,
  article,
  autreLecture,
})
