import type { Release } from '@abri/rules'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { sha256 } from '../../releases/hashes.ts'
import type { Edits } from '../drafts/draft.ts'
import type { Check, Finding, Subject } from './check.ts'
import { findingOf } from './finding-of.ts'
import { longChecks } from './long-checks.ts'
import { quickChecks, subjectOf } from './quick-checks.ts'

const MOST_REMEMBERED = 50
const remembered = new Map<string, Promise<readonly Finding[]>>()

/** Everything that a draft must pass; the same changes on the same base are checked once. */
export function checksOf(base: Release, edits: Edits): Promise<readonly Finding[]> {
  const { changes, confirmations, upgradeFor } = edits
  const id = sha256(canonicalJson([base.contenu, changes, confirmations, upgradeFor]))
  const known = remembered.get(id)
  if (known) return known
  const checks = run(subjectOf(base, edits)).then((found) => found.map((check) => findingOf(check, changes)))
  remembered.set(id, checks)
  for (const oldest of remembered.keys()) if (remembered.size > MOST_REMEMBERED) remembered.delete(oldest)
  checks.catch(() => remembered.delete(id))
  return checks
}

async function run(subject: Subject): Promise<readonly Check[]> {
  const { base, content, changes } = subject
  const quick = quickChecks(subject)
  if (changes.length === 0) return quick
  const { number, contenu, publishedOn } = base
  const law = { number, contenu, publishedOn, content: base.content }
  return [...quick, ...(await longChecks({ base: law, content, froms: changes.map(({ from }) => from) }))]
}
