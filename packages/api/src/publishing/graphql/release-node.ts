import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { Changelog, changelogNode } from '../../changelog/changelog-node.ts'
import { changelogOf } from '../../changelog/changelog-of.ts'
import { Recall, recallNodeOrNull } from '../../law/recall.ts'
import type { PublishedRelease } from '../../releases/published-release.ts'
import { changesBetween, type ReleaseChange } from '../release-changes.ts'
import { kindOf } from '../change-kind.ts'
import { labelOf } from '../typed-parameter.ts'
import type { AdminContext } from './context.ts'
import { ChangeKind, InstantText } from './enums.ts'
import { LangueArg } from './langue-arg.ts'
import { rowNodeOrNull, RowNode } from './row-node.ts'

@ObjectType('ReleaseChange', { description: 'A row added (no before), corrected, or gone (no after).' })
export class ReleaseChangeNode {
  @Field(() => ID) key!: string
  @Field(() => ChangeKind) kind!: keyof typeof ChangeKind
  @Field(() => RowNode, { nullable: true }) before!: RowNode | null
  @Field(() => RowNode, { nullable: true }) after!: RowNode | null

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return labelOf(this.key, langue)
  }
}

/** A difference as the admin shows it. */
export const releaseChangeNode = ({ key, before, after }: ReleaseChange): ReleaseChangeNode =>
  Object.assign(new ReleaseChangeNode(), {
    ...{ key, kind: kindOf(before, after) },
    ...{ before: rowNodeOrNull(before), after: rowNodeOrNull(after) },
  })

@ObjectType('Release', { description: 'A published, immutable set of rows. Download it at /releases/<number>.json.' })
export class ReleaseNode {
  @Field(() => ID, { description: 'Its number as text.' }) id!: string
  @Field(() => Int) number!: number
  @Field(() => ID, { description: 'SHA-256 of the canonical JSON of what it says of the law.' }) contenu!: string
  @Field(() => ID, { description: 'Chains it to the release before.' }) maillon!: string
  @Field(() => String) author!: string
  @Field(() => String, { nullable: true }) approver!: string | null
  @Field(() => String, { nullable: true }) notes!: string | null
  @Field(() => InstantText) publishedAt!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The release whose content an approver put back alone, in an emergency.',
  })
  restores!: number | null

  @Field(() => Recall, { nullable: true, description: 'Set where the release was found to be wrong.' })
  recalled(@Ctx() { releases }: AdminContext): Recall | null {
    return recallNodeOrNull(releases.recallOf(this.number))
  }

  @Field(() => Changelog, { nullable: true, description: 'What it changes, in words; null for the first one.' })
  changelog(@Ctx() { releases }: AdminContext): Changelog | null {
    const release = releases.find(this.id)
    return release && changelogNode(changelogOf(release, releases))
  }

  @Field(() => [ReleaseChangeNode], { description: 'Against the release before; none for the first.' })
  changes(@Ctx() { releases }: AdminContext): ReleaseChangeNode[] {
    const [before, after] = [releases.find(String(this.number - 1)), releases.find(this.id)]
    if (!before || !after) return []
    return changesBetween(before.content, after.content).map(releaseChangeNode)
  }
}

/** A release as the admin shows it. */
export const releaseNode = ({
  number,
  contenu,
  maillon,
  author,
  approver,
  notes,
  publishedAt,
  restores,
}: PublishedRelease): ReleaseNode =>
  Object.assign(new ReleaseNode(), {
    id: String(number),
    number,
    contenu,
    maillon,
    author,
    approver,
    notes,
    publishedAt,
    restores,
  })
