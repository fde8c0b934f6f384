import fc from 'fast-check'
import { compare } from './compare.ts'
import type { Topic } from './topic.ts'

/** How many people each set of premises explains: `A+B` needs both, the empty name is agreement. */
export type Counts = Readonly<Record<string, number>>

/** A whole run, kept beside the code: the small run of every day tells whether it still holds. */
export type Run = {
  readonly seed: number
  readonly people: number
  readonly counts: Counts
  /** What the first of them gave. */
  readonly first: { readonly people: number; readonly counts: Counts }
  /** Somebody for each premise: the first whom it explains with the fewest others. */
  readonly examples: Readonly<Record<string, unknown>>
}

/** The same seed draws the same people, and fewer are the first of more. */
export const draw = ({ profiles }: Topic, seed: number, people: number): readonly unknown[] =>
  fc.sample(profiles, { seed, numRuns: people })

/** Asks both about everybody and counts; throws on the first answer that cannot be explained. */
export function count(topic: Topic, people: readonly unknown[]): Counts {
  return counted(people.map((profile) => explained(topic, profile)))
}

/** A whole run; `told` hears of every hundredth person. */
export function runOf(topic: Topic, seed: number, size: number, first: number, told: (done: number) => void): Run {
  const people = draw(topic, seed, size)
  const reasons = people.map((profile, i) => {
    if (i % 100 === 0) told(i)
    return explained(topic, profile)
  })
  return {
    seed,
    people: size,
    counts: counted(reasons),
    first: { people: first, counts: counted(reasons.slice(0, first)) },
    examples: Object.fromEntries(
      Object.keys(topic.reasons).flatMap((code) => {
        const explaining = reasons.flatMap((found, i) => (found.includes(code) ? [{ i, size: found.length }] : []))
        const least = explaining.toSorted((a, b) => a.size - b.size || a.i - b.i)[0]
        return least ? [[code, people[least.i]]] : []
      }),
    ),
  }
}

function counted(reasons: readonly (readonly string[])[]): Counts {
  const counts = new Map<string, number>()
  for (const found of reasons) counts.set(found.join('+'), (counts.get(found.join('+')) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The premises that lead to what the model says. Throws where none does, and where the rules leave the law. */
function explained(topic: Topic, profile: unknown): readonly string[] {
  const { ours, theirs, law, reasons } = compare(topic, profile)
  if (ours !== law) throw new Error(`The rules say ${ours}, the law in whole numbers ${law}: ${topic.tell(profile)}`)
  if (!reasons) throw new Error(`No premise leads from ${ours} to ${theirs}: ${topic.tell(profile)}`)
  return reasons
}
