import { GraphQLError } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { Changelog, changelogNode } from '../changelog/changelog-node.ts'
import { changelogOf } from '../changelog/changelog-of.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { PublicContext } from '../scenario/context.ts'
import { RELEASE, releaseOf } from './release-of.ts'
import { Recall, recallNodeOrNull } from './recall.ts'
import { Release, ReleaseConnection } from './release.ts'

const DEFAULT_RELEASES = 20
const MOST_RELEASES = 100

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => Release, { description: 'By number or contenu; the current one by default.' })
  release(
    @Arg('id', () => ID, { nullable: true, description: RELEASE }) id: string | undefined,
    @Ctx() { releases }: PublicContext,
  ): Release {
    return releaseOf(id, releases)
  }

  @Query(() => ReleaseConnection, { description: 'Newest first.' })
  releases(
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_RELEASES, description: '1 to 100.' })
    asked: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last release seen.' })
    after: string | null | undefined,
    @Ctx() { releases }: PublicContext,
  ): ReleaseConnection {
    const first = asked ?? DEFAULT_RELEASES
    if (first < 1 || first > MOST_RELEASES) throw badInput(`first must be 1 to ${MOST_RELEASES}`, 'first')
    const all = releases.list().toReversed()
    const start = after == null ? 0 : all.findIndex(({ number }) => String(number) === after) + 1
    if (after != null && start === 0) throw badInput('after is not a cursor of this list', 'after')
    const page = all.slice(start, start + first)
    return {
      edges: page.map((node) => ({ cursor: String(node.number), node })),
      pageInfo: {
        hasNextPage: start + first < all.length,
        endCursor: page.length > 0 ? String(page.at(-1)!.number) : null,
      },
      totalCount: all.length,
    }
  }

  @FieldResolver(() => ID, { description: 'Its number.' })
  id(@Root() { number }: PublishedRelease): string {
    return String(number)
  }

  @FieldResolver(() => Recall, {
    nullable: true,
    description: 'Set where the release was found to be wrong: an answer under it should not be relied upon.',
  })
  recalled(@Root() { number }: PublishedRelease, @Ctx() { releases }: PublicContext): Recall | null {
    return recallNodeOrNull(releases.recallOf(number))
  }

  @FieldResolver(() => Changelog, { nullable: true, description: 'What it changes, in words; null for the first one.' })
  changelog(@Root() release: PublishedRelease, @Ctx() { releases }: PublicContext): Changelog | null {
    return changelogNode(changelogOf(release, releases))
  }

  @FieldResolver(() => String, { description: 'The least version of the rules that reads it.' })
  rulesVersion(@Root() { content }: PublishedRelease): string {
    return content.rulesVersion
  }
}

const badInput = (message: string, argumentName: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argumentName } })
