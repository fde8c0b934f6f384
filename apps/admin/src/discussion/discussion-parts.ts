import type { DiscussionPartsFragment } from '../generated/graphql.ts'
import { graphql } from '../generated/gql.ts'
import type { Draft } from '../draft/draft-parts.ts'
import { isFolded } from '../changes/tables-of.ts'

graphql(`
  fragment DiscussionParts on Draft {
    id
    openThreads
    threads {
      id
      key
      label(langue: $langue)
      from
      version
      settled {
        at
        by {
          id
          name
        }
      }
      comments {
        text
        at
        author {
          id
          name
        }
      }
    }
  }
`)

/** A draft with what was said of it. */
export type Discussed = Draft & DiscussionPartsFragment
/** What was said of one value of a draft. */
export type Thread = DiscussionPartsFragment['threads'][number]
/** What is spoken of: a row by its day, or without one the parameter. */
export type Topic = { readonly key: string; readonly from: string | null; readonly label: string }

/** The threads that stand beside no change; where changes are folded, all of them. */
export const apartIn = (draft: Discussed): readonly Thread[] =>
  isFolded(draft) ? draft.threads : besideChanges(draft.threads, draft.changes).others

type Placed = { readonly id: string; readonly key: string; readonly after: Dated; readonly before: Dated }
type Dated = { readonly from: string } | null

/** The threads of each change, those of a whole parameter beside its first change, and those that stand beside none. */
export function besideChanges(threads: readonly Thread[], changes: readonly Placed[]) {
  const placeOf = ({ key, from }: Thread): string | undefined =>
    changes.find((change) => change.key === key && (from === null || (change.after ?? change.before)?.from === from))
      ?.id
  return {
    of: (change: string): readonly Thread[] => threads.filter((thread) => placeOf(thread) === change),
    others: threads.filter((thread) => placeOf(thread) === undefined),
  }
}

/** For each parameter with an open thread the years of its rows, and an asterisk where it is about all of it; a text, so that a line is drawn anew only where it changes. */
export function talkedOf(threads: readonly Thread[]): ReadonlyMap<string, string> {
  const talked = new Map<string, string>()
  for (const { key, from, settled } of threads)
    if (!settled) talked.set(key, `${talked.get(key) ?? ''} ${from?.slice(0, 4) ?? '*'}`)
  return talked
}
