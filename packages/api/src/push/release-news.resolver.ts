import { Arg, Int, Resolver, Root, Subscription } from 'type-graphql'
import { Release } from '../law/release.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { PublicContext } from '../scenario/context.ts'
import { newsIterator } from './news-iterator.ts'

type Asked = { readonly args: { readonly after?: number | null }; readonly context: PublicContext }

const publishedAfter = ({ args: { after }, context: { releases } }: Asked) =>
  newsIterator<PublishedRelease>(
    releases,
    typeof after === 'number' ? releases.list().filter(({ number }) => number > after) : [],
    (news) => (news.kind === 'PUBLISHED' ? news.release : null),
  )

const recalled = ({ context: { releases } }: Asked) =>
  newsIterator<PublishedRelease>(releases, [], (news) => (news.kind === 'RECALLED' ? news.release : null))

@Resolver()
export class ReleaseNewsResolver {
  @Subscription(() => Release, {
    description: 'Each release as it is published, over SSE at /graphql/stream.',
    subscribe: (asked) => publishedAfter(asked as Asked),
  })
  releasePublished(
    @Root() release: PublishedRelease,
    @Arg('after', () => Int, {
      nullable: true,
      description:
        'The number of the last release known: those published since come first, so that nothing is missed while away.',
    })
    _after: number | undefined,
  ): Release {
    return release
  }

  @Subscription(() => Release, {
    description: 'Each release as it is recalled; `recalled` says why.',
    subscribe: (asked) => recalled(asked as Asked),
  })
  releaseRecalled(@Root() release: PublishedRelease): Release {
    return release
  }
}
