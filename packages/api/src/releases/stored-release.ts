import type { ReleaseContent } from '@abri/rules'
import type { ReleaseTable } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import { dayInParis } from './day-in-paris.ts'
import { maillonOf, sha256 } from './hashes.ts'
import type { PublishedRelease } from './published-release.ts'

/** A release in the database is not what was published: its content or its link in the chain does not match. */
export class BrokenRelease extends Error {}

/** The releases stored after `known`, oldest first, each verified against its hashes. */
export async function releasesAfter(
  store: Store,
  known: PublishedRelease | null,
): Promise<readonly PublishedRelease[]> {
  const rows = await store
    .conn()
    .selectFrom('releases')
    .selectAll()
    .where('number', '>', known?.number ?? 0)
    .orderBy('number')
    .execute()
  const releases: PublishedRelease[] = []
  for (const row of rows) releases.push(verified(row, releases.at(-1) ?? known))
  return releases
}

function verified(row: ReleaseTable, previous: PublishedRelease | null): PublishedRelease {
  const { number, contenu, maillon, author, approver, notes, published_at: publishedAt } = row
  const publication = { number, contenu, author, approver, notes, publishedAt }
  const intact =
    number === (previous?.number ?? 0) + 1 &&
    sha256(row.content) === contenu &&
    maillonOf(publication, previous?.maillon ?? null) === maillon
  if (!intact) throw new BrokenRelease(`Release ${number} in the database is not what was published`)
  const content = JSON.parse(row.content) as ReleaseContent
  const publishedOn =
    number === 1 ? (publishedAt.slice(0, 10) as ReturnType<typeof dayInParis>) : dayInParis(publishedAt)
  return { ...publication, maillon, publishedOn, content, restores: row.restores }
}
