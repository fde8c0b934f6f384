import { plusDays, type Day, type Seen } from '@abri/rules'
import type { Person } from '../../accounts/person.ts'
import { dayInParis } from '../../releases/day-in-paris.ts'
import { baseOf, type Publishing } from '../publishing.ts'
import { Refused } from '../refused.ts'
import { dayFrom, textFrom, urlFrom } from '../row-from.ts'
import { declarationOf } from '../typed-parameter.ts'
import { draftById } from './draft.ts'
import { edit } from './edit-draft.ts'
import { resultingContent } from './resulting-content.ts'

/** What was looked at for many parameters at once, and until when their last value stands. */
export type TypedConfirmation = {
  readonly keys: readonly string[]
  readonly until: string
  readonly seen: string
  readonly url?: string | null
}

const MOST_KEYS = 500
/** Nobody vouches for the law of three years from now. */
const LONGEST_DAYS = 3 * 366

/** Says that somebody looked and saw the last values of these parameters unchanged: all of them, or none. */
export function confirmUnchanged(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
  typed: TypedConfirmation,
): Promise<void> {
  const keys = [...new Set(typed.keys)]
  return edit(publishing, person, draft, version, async (base) => {
    const [until, seen] = [untilFrom(typed.until), seenFrom(typed)]
    const now = await draftById(publishing.store, draft)
    if (!now || keys.length === 0 || keys.length > MOST_KEYS) throw new Refused('NOTHING_TO_CONFIRM', { draft })
    const { tables } = resultingContent(baseOf(publishing, { base }).content, now)
    for (const key of keys) {
      if (!declarationOf(key)) throw new Refused('UNKNOWN_PARAMETER', { draft, detail: key.slice(0, 60) })
      const last = tables.find((table) => table.key === key)?.rows.at(-1)
      if (!last || last.value === null) throw new Refused('NOTHING_TO_CONFIRM', { draft })
    }
    const written = { draft, until, seen: JSON.stringify(seen), author: person.id, at: new Date().toISOString() }
    await publishing.store
      .conn()
      .insertInto('draft_confirmations')
      .values(keys.map((key) => ({ ...written, key })))
      .onConflict((conflict) =>
        conflict.columns(['draft', 'key']).doUpdateSet(({ ref }) => ({
          ...{ until: ref('excluded.until'), seen: ref('excluded.seen') },
          ...{ author: ref('excluded.author'), at: ref('excluded.at') },
        })),
      )
      .execute()
    return { action: 'CONFIRMED_UNCHANGED', details: { keys, until, seen } }
  })
}

/** Takes one confirmation back out of a draft. */
export function removeConfirmation(
  publishing: Publishing,
  person: Person,
  draft: string,
  version: number,
  key: string,
): Promise<void> {
  return edit(publishing, person, draft, version, async () => {
    const removed = await publishing.store
      .conn()
      .deleteFrom('draft_confirmations')
      .where('draft', '=', draft)
      .where('key', '=', key.slice(0, 200).replaceAll('\0', ''))
      .executeTakeFirst()
    if (removed.numDeletedRows !== 1n) throw new Refused('NOT_FOUND', { draft })
    return { action: 'CONFIRMATION_REMOVED', details: { key } }
  })
}

function untilFrom(text: string): Day {
  const [until, today] = [dayFrom(text), dayInParis(new Date().toISOString())]
  if (until < today || until > plusDays(today, LONGEST_DAYS)) throw new Refused('INVALID_UNTIL')
  return until
}

function seenFrom({ seen, url }: TypedConfirmation): Seen {
  const text = textFrom('seen', seen, 500).trim()
  if (text === '') throw new Refused('SEEN_MISSING')
  return { text, url: urlFrom(url?.trim() ?? '') || null, on: dayInParis(new Date().toISOString()) }
}
