import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayText } from '../scenario/scalars.ts'

@ObjectType({ description: 'A published, immutable set of rows. Download it at /releases/<number>.json.' })
export class Release {
  @Field(() => Int, { description: '1, 2, 3 …' })
  number!: number
  @Field(() => ID, {
    description: 'SHA-256 of the canonical JSON (RFC 8785) of what it says of the law: the same on every installation.',
  })
  contenu!: string
  @Field(() => ID, {
    description: 'SHA-256 that chains number, contenu, author, approver, notes, time and the release before.',
  })
  maillon!: string
  @Field(() => String, { description: 'Who wrote it.' })
  author!: string
  @Field(() => String, {
    nullable: true,
    description: 'Who approved it; null for the first one, and for one that was put back in an emergency.',
  })
  approver!: string | null
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  notes!: string | null
  @Field(() => Int, {
    nullable: true,
    description: 'The number of the release whose content an approver put back alone, in an emergency.',
  })
  restores!: number | null
  @Field(() => String, { description: 'ISO 8601, UTC.' }) publishedAt!: string
  @Field(() => DayText, { description: 'The day of publication in Paris.' }) publishedOn!: string
}

@ObjectType({ description: 'Where a page of a list stands.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether older releases follow.' })
  hasNextPage!: boolean
  @Field(() => String, { nullable: true, description: 'To give as `after`; null on an empty page.' })
  endCursor!: string | null
}

@ObjectType({ description: 'A release and its place in the list.' })
export class ReleaseEdge {
  @Field(() => String, { description: 'To give as `after`.' })
  cursor!: string
  @Field(() => Release, { description: 'The release.' })
  node!: Release
}

@ObjectType({ description: 'Releases, newest first.' })
export class ReleaseConnection {
  @Field(() => [ReleaseEdge], { description: 'The page.' })
  edges!: ReleaseEdge[]
  @Field(() => PageInfo, { description: 'How to ask for the next page.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Of all pages together.' })
  totalCount!: number
}
