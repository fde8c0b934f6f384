import type { Release } from '@abri/rules'
import type { Person } from '../../accounts/person.ts'
import { withMotive } from '../change-kind.ts'
import type { Change, Edits } from '../drafts/draft.ts'
import { rowAt } from '../drafts/resulting-content.ts'
import type { TypedRow } from '../row-from.ts'
import { typedParameter } from '../typed-parameter.ts'
import type { Finding } from './check.ts'
import { findingOf } from './finding-of.ts'
import { quickChecks, subjectOf } from './quick-checks.ts'

/** What the checks would say of a row that is still being typed, beside what the draft holds; nothing is written. Throws Refused where it cannot be read. */
export function typedRowChecks(
  base: Release,
  draft: Edits,
  person: Pick<Person, 'id'>,
  typed: { readonly key: string; readonly row: TypedRow },
): readonly Finding[] {
  const { key, row: parsed } = typedParameter(typed.key, typed.row)
  const row = withMotive(rowAt(base.content, key, parsed.from), parsed, typed.row.motive ?? null)
  const change: Change = { id: '', key, from: row.from, row, author: person.id, at: '', restored: false }
  const others = draft.changes.filter((one) => one.key !== key || one.from !== row.from)
  const changes = [...others, change]
  const found = quickChecks(subjectOf(base, { ...draft, changes }))
  return found.filter((check) => check.key === key && check.level !== 'OK').map((check) => findingOf(check, changes))
}
