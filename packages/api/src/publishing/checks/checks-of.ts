import type { Release } from '@abri/rules'
import { abri } from '../../accounts/software.ts'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { sha256 } from '../../releases/hashes.ts'
import type { Change, Edits } from '../drafts/draft.ts'
import { resultingContent } from '../drafts/resulting-content.ts'
import { declarationOf } from '../typed-parameter.ts'
import type { Check, Finding, Subject } from './check.ts'
import { motives } from './motives.ts'
import { copies } from './copies.ts'
import { dayValue } from './day-value.ts'
import { missingTables } from './missing-tables.ts'
import { longChecks } from './long-checks.ts'
import { plausible } from './plausible.ts'
import { quotes } from './quotes.ts'
import { removals } from './removals.ts'
import { rows } from './rows.ts'
import { sources } from './sources.ts'
import { upgrade } from './upgrade.ts'

const MOST_REMEMBERED = 50
const remembered = new Map<string, Promise<readonly Finding[]>>()

/** Everything that a draft must pass; the same changes on the same base are checked once. */
export function checksOf(base: Release, { changes, confirmations, upgradeFor }: Edits): Promise<readonly Finding[]> {
  const content = resultingContent(base.content, { changes, confirmations })
  const id = sha256(canonicalJson([base.contenu, changes, confirmations, upgradeFor]))
  const known = remembered.get(id)
  if (known) return known
  const changed = changes.flatMap((change) => changedIn(content, change))
  const removed = changes.filter(({ row }) => row === null)
  const subject = { base, content, changes, changed, removed, upgradeFor }
  const checks = run(subject).then((found) => found.map((check) => finding(check, changes)))
  remembered.set(id, checks)
  for (const oldest of remembered.keys()) if (remembered.size > MOST_REMEMBERED) remembered.delete(oldest)
  checks.catch(() => remembered.delete(id))
  return checks
}

async function run(subject: Subject): Promise<readonly Check[]> {
  const quick = [rows, missingTables, removals, upgrade, sources, quotes, motives, dayValue, copies, plausible].flatMap(
    (check) => check(subject),
  )
  const { base, content, changes } = subject
  if (changes.length === 0) return quick
  const { number, contenu, publishedOn } = base
  const law = { number, contenu, publishedOn, content: base.content }
  return [...quick, ...(await longChecks({ base: law, content, froms: changes.map(({ from }) => from) }))]
}

const changedIn = (content: Subject['content'], { key, row, author, restored }: Change): Subject['changed'] => {
  if (row === null) return []
  const declaration = declarationOf(key)
  const table = content.tables.find((candidate) => candidate.key === key)
  return [{ key, row, declaration, rows: table?.rows ?? [], shipped: author === abri.id, restored }]
}

/** A warning of a parameter is another one as soon as a value of that parameter is. */
const finding = (check: Check, changes: readonly Change[]): Finding => {
  const { code, key, words, lines = [] } = check
  const rows = changes.filter((change) => change.key === key).map(({ from, row }) => [from, row])
  return { ...check, id: sha256(canonicalJson([code, key, words.fr, lines.map(({ fr }) => fr), rows])) }
}
