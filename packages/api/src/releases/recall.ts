import type { Store } from '../store/store.ts'
import type { RecallTable } from '../store/database.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './hashes.ts'
import type { PublishedRelease } from './published-release.ts'
import { BrokenRelease } from './stored-release.ts'

/** A notice that a release is wrong: it stands beside the release, whose hash knows nothing of it. */
export type Recall = {
  /** 1, 2, 3 … over all releases; of several notices for one release the last one counts. */
  readonly sequence: number
  readonly release: number
  readonly reason: string
  /** The number of the release to use instead, where one was named. */
  readonly replacement: number | null
  /** Who asked for it, then who agreed. */
  readonly by: string
  readonly at: string
  /** Binds all of this to the `maillon` of the release. */
  readonly hash: string
}

/** SHA-256 of what a notice says, and of which release. */
export function recallHash(notice: Omit<Recall, 'hash'>, { maillon }: Pick<PublishedRelease, 'maillon'>): string {
  const { sequence, release, reason, replacement, by, at } = notice
  return sha256(canonicalJson({ sequence, release, maillon, reason, replacement, by, at }))
}

/** The recalls stored after a sequence, oldest first, not yet verified. */
export const recallsAfter = (store: Store, known: number): Promise<readonly RecallTable[]> =>
  store.conn().selectFrom('recalls').selectAll().where('sequence', '>', known).orderBy('sequence').execute()

/** The notice of a row; throws BrokenRelease where it is not what was confirmed. */
export function verifiedRecall(
  { by_names: by, hash, ...row }: RecallTable,
  releases: readonly PublishedRelease[],
): Recall {
  const { sequence, release: number, reason, replacement, at } = row
  const notice = { sequence, release: number, reason, replacement, by, at }
  const release = releases[number - 1]
  if (!release || recallHash(notice, release) !== hash)
    throw new BrokenRelease(`Recall ${sequence} in the database is not what was confirmed`)
  return { ...notice, hash }
}
