import type { Release } from '@abri/rules'
import { canonicalJson } from '../releases/canonical-json.ts'
import { sha256 } from '../releases/hashes.ts'
import type { ChangedRow } from './asked-effect.ts'
import { impactOf } from './impact-of.ts'
import type { ImpactReport } from './report.ts'

/** A computation under way or done. */
export type Impact = { progress: number; report: ImpactReport | null; failed: boolean }

const MOST_REMEMBERED = 20
const remembered = new Map<string, Impact>()
let last: Promise<void> = Promise.resolve()

/** What changes between two laws: begun when first asked, one after another; the same two are computed once. */
export function impactBetween(before: Release, after: Release, changes: readonly ChangedRow[]): Impact {
  const id = sha256(canonicalJson([before.contenu, after.content.tables, changes]))
  const known = remembered.get(id)
  // one who asks hears of the failure, the next one gets a new computation
  if (known?.failed) remembered.delete(id)
  if (known) return known
  const impact: Impact = { progress: 0, report: null, failed: false }
  remembered.set(id, impact)
  for (const oldest of remembered.keys()) if (remembered.size > MOST_REMEMBERED) remembered.delete(oldest)
  last = last.then(() => compute(impact, before, after, changes))
  return impact
}

async function compute(impact: Impact, before: Release, after: Release, changes: readonly ChangedRow[]): Promise<void> {
  try {
    impact.report = await impactOf(before, after, changes, (share) => (impact.progress = share))
    impact.progress = 1
  } catch (error) {
    impact.failed = true
    console.error(error)
  }
}
