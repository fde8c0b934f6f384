import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { valuesOf } from '../../scenario/described-enum.ts'
import { DayText } from '../../scenario/scalars.ts'
import type { Draft, Writer } from '../drafts/draft.ts'
import { rebaseOf } from '../drafts/rebase-draft.ts'
import type { ConfirmationConflict, RowConflict } from '../drafts/three-way.ts'
import { labelOf } from '../typed-parameter.ts'
import { AuthorNode, authorNode } from './author-node.ts'
import type { AdminContext } from './context.ts'
import { InstantText } from './enums.ts'
import { LangueArg } from './langue-arg.ts'
import { releaseNode, ReleaseNode } from './release-node.ts'
import { rowNodeOrNull, RowNode } from './row-node.ts'

export const Take = valuesOf('MINE', 'THEIRS')
registerEnumType(Take, { name: 'Take', description: 'Which of two texts stands: that of the draft, or the other one.' })

@InputType({ description: 'Which text stands where a draft and a release change the same row.' })
export class RebaseChoice {
  @Field(() => ID) key!: string
  @Field(() => DayText, { nullable: true, description: 'The day of the row; null for a confirmation.' }) from?:
    string | null
  @Field(() => Take) take!: keyof typeof Take
}

@ObjectType('RebaseConflict', {
  description: 'A row, or the confirmation of a last value, that the draft and the release both change.',
})
export class RebaseConflictNode {
  @Field(() => ID) key!: string
  @Field(() => DayText, { nullable: true, description: 'The day of the row; null for a confirmation.' }) from!:
    string | null
  @Field(() => RowNode, { nullable: true, description: 'As it stood when the draft was opened.' }) base!: RowNode | null
  @Field(() => RowNode, { nullable: true, description: 'As the release has it.' }) theirs!: RowNode | null
  @Field(() => RowNode, { nullable: true, description: 'As the draft has it.' }) mine!: RowNode | null
  @Field(() => AuthorNode, { nullable: true, description: 'Who wrote the row of the draft.' })
  author!: AuthorNode | null
  @Field(() => InstantText, { nullable: true }) at!: string | null
  @Field(() => DayText, { nullable: true, description: 'Of a confirmation, in the release.' }) theirsUntil!:
    string | null
  @Field(() => DayText, { nullable: true, description: 'Of a confirmation, in the draft.' }) mineUntil!: string | null

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return labelOf(this.key, langue)
  }
}

@ObjectType('Rebase', { description: 'What becomes of a draft on the release that was published since.' })
export class RebaseNode {
  @Field(() => ReleaseNode) onto!: ReleaseNode
  @Field(() => Int, { description: 'Rows and confirmations that go over by themselves.' }) carried!: number
  @Field(() => Int, { description: 'Those that the release says already: they leave the draft.' }) settled!: number
  @Field(() => [RebaseConflictNode], { description: 'Those that somebody must choose.' })
  conflicts!: RebaseConflictNode[]
}

/** Null where the draft starts from the current release, or is one that is prepared anew. */
export function rebaseNode(context: AdminContext, draft: Draft): RebaseNode | null {
  const merge = rebaseOf(context, draft)
  if (!merge) return null
  return Object.assign(new RebaseNode(), {
    onto: releaseNode(context.releases.current()),
    carried: merge.carried.length + merge.carriedConfirmations.length,
    settled: merge.settled.length + merge.settledConfirmations.length,
    conflicts: [
      ...merge.conflicts.map((conflict) => rowConflict(conflict, draft.writers)),
      ...merge.confirmationConflicts.map(confirmationConflict),
    ],
  })
}

function rowConflict({ key, from, base, theirs, mine }: RowConflict, writers: readonly Writer[]): RebaseConflictNode {
  const by = writers.find(({ id }) => id === mine.author)
  return Object.assign(new RebaseConflictNode(), {
    ...{ key, from, at: mine.at, author: by ? authorNode(by) : null, theirsUntil: null, mineUntil: null },
    ...{ base: rowNodeOrNull(base), theirs: rowNodeOrNull(theirs), mine: rowNodeOrNull(mine.row) },
  })
}

const confirmationConflict = ({ key, theirs, mine }: ConfirmationConflict): RebaseConflictNode =>
  Object.assign(new RebaseConflictNode(), {
    ...{ key, from: null, base: null, theirs: null, mine: null, author: null, at: null },
    ...{ theirsUntil: theirs.until, mineUntil: mine.until },
  })
