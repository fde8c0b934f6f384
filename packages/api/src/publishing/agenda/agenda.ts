import {
  plusDays,
  verifiedUntil,
  type Day,
  type Declaration,
  type ParameterKey,
  type Release,
  type Row,
  type Table,
} from '@abri/rules'
import { declarations } from '@abri/rules/parameters'
import { readers, type Readers } from '@abri/rules/readers'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { natureOf, type TextNature } from './text-nature.ts'

/** Within how many days what comes is due. */
const SOON = 60
/** How long a value that no year ends is taken as seen. */
const RECHECK = 365

/** Overdue: nothing says that the value still stands. Announced: it waits for its text. Due: within sixty days. */
export type AgendaState = 'OVERDUE' | 'ANNOUNCED' | 'DUE' | 'LATER'
/** One parameter with what is to be done about it, and by when. */
export type AgendaItem = {
  readonly key: ParameterKey
  readonly declaration: Declaration
  readonly state: AgendaState
  /** The day by which somebody must act: until it the value is verified, or on it the announced one begins. */
  readonly dueBy: Day
  /** Null until repealed. */
  readonly verifiedUntil: Day | null
  /** When to look again at a value that stands until repealed; null for a yearly one. */
  readonly recheckOn: Day | null
  readonly last: Row
  readonly nature: TextNature
  readonly readers: NonNullable<Readers[ParameterKey]>
}

const RANK: Readonly<Record<AgendaState, number>> = { OVERDUE: 0, ANNOUNCED: 1, DUE: 2, LATER: 3 }

/** What is overdue first, then what is announced, due, and to come, each by its day; a parameter that is repealed waits for nothing. */
export function agendaOf(releases: readonly Release[], today: Day): readonly AgendaItem[] {
  const current = releases.at(-1)
  const tables = current?.content.tables ?? []
  return tables
    .filter(({ key }) => Object.hasOwn(declarations, key))
    .flatMap((table) => itemOf(table, seenOn(table, releases), today))
    .toSorted((a, b) => RANK[a.state] - RANK[b.state] || (a.dueBy < b.dueBy ? -1 : a.dueBy > b.dueBy ? 1 : 0))
}

function itemOf(table: Table, seen: Day, today: Day): readonly AgendaItem[] {
  const last = table.rows.at(-1)
  if (!last || last.value === null) return []
  const key = table.key as ParameterKey
  const until = verifiedUntil(table)
  const recheckOn = until === null ? (table.confirmedUntil ?? plusDays(seen, RECHECK)) : null
  const announced = last.status === 'ANNONCE'
  const dueBy = announced ? last.from : (until ?? recheckOn ?? last.from)
  return [
    {
      ...{ key, declaration: declarations[key], verifiedUntil: until, recheckOn, dueBy, last },
      state: dueBy < today ? 'OVERDUE' : announced ? 'ANNOUNCED' : dueBy <= plusDays(today, SOON) ? 'DUE' : 'LATER',
      ...{ nature: natureOf(last.legalReference), readers: readers[key] ?? {} },
    },
  ]
}

/** The day on which somebody last vouched for a table: what was looked at, or the first release that says what it says. */
function seenOn(table: Table, releases: readonly Release[]): Day {
  if (table.seen) return table.seen.on
  const same = (release: Release): boolean =>
    canonicalJson(release.content.tables.find(({ key }) => key === table.key)?.rows ?? null) ===
    canonicalJson(table.rows)
  const first = releases.findLastIndex((release) => !same(release)) + 1
  return releases[first]!.publishedOn
}
