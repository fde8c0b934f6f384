import type { Release } from '@abri/rules'
import { abri } from '../../accounts/software.ts'
import type { Change, Edits } from '../drafts/draft.ts'
import { resultingContent } from '../drafts/resulting-content.ts'
import { declarationOf } from '../typed-parameter.ts'
import type { Check, Subject } from './check.ts'
import { copies } from './copies.ts'
import { dayValue } from './day-value.ts'
import { doctrine } from './doctrine.ts'
import { missingTables } from './missing-tables.ts'
import { motives } from './motives.ts'
import { plausible } from './plausible.ts'
import { quotes } from './quotes.ts'
import { removals } from './removals.ts'
import { rows } from './rows.ts'
import { sources } from './sources.ts'
import { upgrade } from './upgrade.ts'

const QUICK = [rows, missingTables, removals, upgrade, sources, doctrine, quotes, motives, dayValue, copies, plausible]

/** What is said at once: the rows and their sources, without asking the rules. */
export const quickChecks = (subject: Subject): readonly Check[] => QUICK.flatMap((check) => check(subject))

/** A draft as a law of its own, with what it changes. */
export function subjectOf(base: Release, { changes, confirmations, upgradeFor }: Edits): Subject {
  const content = resultingContent(base.content, { changes, confirmations })
  const changed = changes.flatMap((change) => changedIn(content, change))
  const removed = changes.filter(({ row }) => row === null)
  return { base, content, changes, changed, removed, upgradeFor }
}

const changedIn = (content: Subject['content'], { key, row, author, restored }: Change): Subject['changed'] => {
  if (row === null) return []
  const declaration = declarationOf(key)
  const table = content.tables.find((candidate) => candidate.key === key)
  return [{ key, row, declaration, rows: table?.rows ?? [], shipped: author === abri.id, restored }]
}
