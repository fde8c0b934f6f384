import { subsets } from './subsets.ts'
import type { Topic } from './topic.ts'

/** What is said of one generated person. */
export type Verdict = {
  readonly ours: bigint
  readonly theirs: bigint
  /** What the law gives in whole numbers: must be ours. */
  readonly law: bigint
  /** The fewest premises that lead from the law to what the model says: none where they agree; null where none does. */
  readonly reasons: readonly string[] | null
}

/** Asks both about one person. */
export function compare<Profile>(topic: Topic<Profile>, profile: Profile): Verdict {
  const theirs = topic.theirs(profile)
  const found = premises(topic).find((granted) => topic.law(profile, granted) === theirs)
  return {
    ours: topic.ours(profile),
    theirs,
    law: topic.law(profile, new Set()),
    reasons: found ? [...found] : null,
  }
}

const known = new Map<unknown, readonly ReadonlySet<string>[]>()

/** Every set of premises of a topic, the smaller first. */
function premises({ reasons }: Pick<Topic, 'reasons'>): readonly ReadonlySet<string>[] {
  const sets = known.get(reasons)
  if (sets) return sets
  const codes = Object.keys(reasons)
  const made = subsets(codes.length).map((subset) => new Set(subset.map((index) => codes[index]!)))
  known.set(reasons, made)
  return made
}
