import { createHash } from 'node:crypto'
import type { ReleaseContent } from '@abri/rules'
import { canonicalJson } from './canonical-json.ts'
import type { Publication } from './published-release.ts'

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The identity of a set of rows, the same on every installation. */
export const contenuOf = (content: ReleaseContent): string => sha256(canonicalJson(content))

/** Chains a publication to the one before it; `previous` is null for release 1. */
export function maillonOf(publication: Omit<Publication, 'maillon'>, previous: string | null): string {
  const { number, contenu, author, approver, notes, publishedAt } = publication
  return sha256(canonicalJson({ number, contenu, author, approver, notes, publishedAt, previous }))
}

/** Whether a text can be a SHA-256 in hexadecimal. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
