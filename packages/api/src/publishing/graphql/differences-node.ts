import { Field, ID, ObjectType } from 'type-graphql'
import type { PublishedRelease } from '../../releases/published-release.ts'
import { DayText } from '../../scenario/scalars.ts'
import { differencesBetween } from '../release-changes.ts'
import { labelOf } from '../typed-parameter.ts'
import { seenFields } from './confirmation-node.ts'
import { LangueArg } from './langue-arg.ts'
import { releaseChangeNode, ReleaseChangeNode, releaseNode, ReleaseNode } from './release-node.ts'

@ObjectType('ConfirmationChange', { description: 'The day until which the last value of a table was seen unchanged.' })
export class ConfirmationChangeNode {
  @Field(() => ID) key!: string
  @Field(() => DayText, { nullable: true }) before!: string | null
  @Field(() => DayText, { nullable: true }) after!: string | null
  @Field(() => String, { nullable: true, description: 'What somebody looked at.' }) seen!: string | null
  @Field(() => String, { nullable: true, description: 'Where it can be read.' }) url!: string | null
  @Field(() => DayText, { nullable: true, description: 'When they looked.' }) seenOn!: string | null

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return labelOf(this.key, langue)
  }
}

@ObjectType('ReleaseDifferences', { description: 'All that one release says otherwise than another.' })
export class DifferencesNode {
  @Field(() => ReleaseNode) from!: ReleaseNode
  @Field(() => ReleaseNode) to!: ReleaseNode
  @Field(() => [ReleaseChangeNode], { description: 'By parameter, then by day.' }) rows!: ReleaseChangeNode[]
  @Field(() => [ConfirmationChangeNode], { description: 'By parameter.' }) confirmations!: ConfirmationChangeNode[]
}

/** What leads from one release to another, as the admin shows it. */
export function differencesNode(from: PublishedRelease, to: PublishedRelease): DifferencesNode {
  const { rows, confirmations } = differencesBetween(from.content, to.content)
  return Object.assign(new DifferencesNode(), {
    ...{ from: releaseNode(from), to: releaseNode(to), rows: rows.map(releaseChangeNode) },
    confirmations: confirmations.map(({ seen, ...change }) =>
      Object.assign(new ConfirmationChangeNode(), { ...change, ...seenFields(seen) }),
    ),
  })
}
