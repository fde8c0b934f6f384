import { canonicalJson } from '../../releases/canonical-json.ts'
import { sha256 } from '../../releases/hashes.ts'
import type { Change } from '../drafts/draft.ts'
import type { Check, Finding } from './check.ts'

/** A warning of a parameter is another one as soon as a value of that parameter is. */
export const findingOf = (check: Check, changes: readonly Change[]): Finding => {
  const { code, key, words, lines = [] } = check
  const rows = changes.filter((change) => change.key === key).map(({ from, row }) => [from, row])
  return { ...check, id: sha256(canonicalJson([code, key, words.fr, lines.map(({ fr }) => fr), rows])) }
}
