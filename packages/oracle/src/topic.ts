import type fc from 'fast-check'

/** Why the other model answers otherwise: a premise of its own that the law does not share. */
export type Reason = {
  /** What the law says, in our words. */
  readonly law: string
  readonly article: string
  /** What the model does instead. */
  readonly model: string
  readonly right: 'the law' | 'the model' | 'open'
}

/** One benefit that both can compute, over generated people. */
export type Topic<Profile = unknown, Code extends string = string> = {
  readonly name: string
  /** What its numbers count; cents where nothing is said. */
  readonly unit?: 'CENTS' | 'WHOLE'
  readonly profiles: fc.Arbitrary<Profile>
  /** What the rules answer. */
  ours(profile: Profile): bigint
  /** What the other model answers, rounded half up. */
  theirs(profile: Profile): bigint
  /** The law in whole numbers, with the premises that are granted to the model. */
  law(profile: Profile, granted: ReadonlySet<Code>): bigint
  /** The closed list of premises; where several would do, the first counts. */
  readonly reasons: Readonly<Record<Code, Reason>>
  tell(profile: Profile): string
}
