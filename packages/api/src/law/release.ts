import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayText } from '../scenario/scalars.ts'

@ObjectType({ description: 'A published, immutable set of rows. Download it at /releases/<number>.json.' })
export class Release {
  @Field(() => Int) number!: number
  @Field(() => ID, {
    description: 'SHA-256 of the canonical JSON (RFC 8785) of what it says of the law: the same on every installation.',
  })
  contenu!: string
  @Field(() => ID, {
    description: 'SHA-256 that chains number, contenu, author, approver, notes, time and the release before.',
  })
  maillon!: string
  @Field(() => String) author!: string
  @Field(() => String, { nullable: true }) approver!: string | null
  @Field(() => String, { nullable: true }) notes!: string | null
  @Field(() => String, { description: 'ISO 8601, UTC.' }) publishedAt!: string
  @Field(() => DayText, { description: 'The day of publication in Paris.' }) publishedOn!: string
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean
  @Field(() => String, { nullable: true }) endCursor!: string | null
}

@ObjectType()
export class ReleaseEdge {
  @Field(() => String) cursor!: string
  @Field(() => Release) node!: Release
}

@ObjectType({ description: 'Releases, newest first.' })
export class ReleaseConnection {
  @Field(() => [ReleaseEdge]) edges!: ReleaseEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}
