import type { Day } from '@abri/rules'
import { sql, type RawBuilder } from 'kysely'
import { beginInParis } from '../releases/day-in-paris.ts'
import type { LogTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import type { Action } from './action-words.ts'

/** What is looked for; whatever is null does not matter. */
export type LogFilter = {
  /** Who did it, or to whom it was done; `abri` for what Abri does by itself. */
  readonly person: string | null
  readonly action: Action | null
  /** The key of a parameter: its own changes, and the releases that published them. */
  readonly parameter: string | null
  /** A value as it is kept: decimal text. */
  readonly value: string | null
  /** Civil days in Paris, both included. */
  readonly from: Day | null
  readonly to: Day | null
}
type Page = { readonly first: number; readonly before?: number | undefined }
type Condition = RawBuilder<boolean>

/** The entries that answer to a filter, the newest first. */
export function findEntries(store: Store, filter: LogFilter, { first, before }: Page): Promise<readonly LogTable[]> {
  let found = store.conn().selectFrom('log').selectAll().orderBy('sequence', 'desc').limit(first)
  for (const condition of conditionsOf(filter)) found = found.where(condition)
  return (before === undefined ? found : found.where('sequence', '<', before)).execute()
}

const conditionsOf = ({ person, action, parameter, value, from, to }: LogFilter): readonly Condition[] => [
  ...(person === null ? [] : [ofPerson(person)]),
  ...(action === null ? [] : [sql<boolean>`action = ${action}`]),
  ...(parameter === null ? [] : [ofParameter(parameter)]),
  ...(value === null
    ? []
    : [sql<boolean>`to_tsvector('simple', details::jsonb ->> 'value') @@ phraseto_tsquery('simple', ${value})`]),
  ...(from === null ? [] : [sql<boolean>`at >= ${beginInParis(from)}`]),
  // a day after the last one, whatever the hour: days of 23 and 25 hours included
  ...(to === null ? [] : [sql<boolean>`at < ${beginInParis(dayAfter(to))}`]),
]

const ofPerson = (id: string): Condition =>
  id === 'abri' ? sql<boolean>`actor_id is null` : sql<boolean>`(actor_id = ${id} or subject = ${`person ${id}`})`

/** What a release published is known by the entries of its draft. Each way to be told of is looked for in its own index: together they would be looked for in every entry. */
function ofParameter(key: string): Condition {
  const [one, several] = [JSON.stringify({ key }), JSON.stringify({ keys: [key] })]
  return sql<boolean>`sequence in (
    with told as (
      select sequence, subject from log where details::jsonb @> ${one}::jsonb
      union all select sequence, subject from log where details::jsonb @> ${several}::jsonb
      union all select sequence, subject from log where subject = ${`parameter ${key}`}
    )
    select sequence from told
    union all select sequence from log
      where action = 'RELEASE_PUBLISHED' and 'draft ' || (details::jsonb ->> 'draft') in (select subject from told))`
}

function dayAfter(last: Day): Day {
  const next = new Date(Date.parse(`${last}T00:00:00.000Z`) + 86_400_000)
  return next.toISOString().slice(0, 10) as Day
}

/** Everybody who ever did something, under the name that they bore last; Abri itself has no id. */
export async function actorsOf(store: Store): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select actors.id, l.actor as name
    from (select coalesce(actor_id, 'abri') as id, max(sequence) as newest from log group by 1) actors
    join log l on l.sequence = actors.newest order by 2, 1`.execute(store.conn())
  return rows
}
