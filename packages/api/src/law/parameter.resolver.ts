import { dayOf, verifiedUntil, type Day, type Declaration, type ParameterKey, type Row as RulesRow } from '@abri/rules'
import { declarations } from '@abri/rules/parameters'
import { GraphQLError } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { dayInParis } from '../releases/day-in-paris.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { PublicContext } from '../scenario/context.ts'
import { Langue, LANGUE, Theme } from '../scenario/enums.ts'
import { DayText } from '../scenario/scalars.ts'
import { ExpectedChange, Parameter, Row } from './parameter.ts'
import { RELEASE, releaseOf } from './release-of.ts'

@Resolver(() => Parameter)
export class ParameterResolver {
  @Query(() => Parameter, { nullable: true, description: 'By its stable key; null where there is none.' })
  parameter(
    @Arg('key', () => ID, { description: 'Such as "pmss".' }) key: string,
    @Arg('release', () => ID, { nullable: true, description: RELEASE }) release: string | undefined,
    @Ctx() { releases }: PublicContext,
  ): Parameter | null {
    return parametersOf(releaseOf(release, releases), today()).find((parameter) => parameter.key === key) ?? null
  }

  @Query(() => [Parameter], { description: 'Every parameter that a rule or a check reads, in the order of the grid.' })
  parameters(
    @Arg('on', () => DayText, {
      nullable: true,
      description: 'The day whose row `inForce` gives. Default: today in Paris.',
    })
    on: string | undefined,
    @Arg('theme', () => Theme, { nullable: true, description: 'Only those of this theme.' })
    theme: keyof typeof Theme | undefined,
    @Arg('release', () => ID, { nullable: true, description: RELEASE }) release: string | undefined,
    @Ctx() { releases }: PublicContext,
  ): Parameter[] {
    return parametersOf(releaseOf(release, releases), on === undefined || on === null ? today() : civilDay(on)).filter(
      (parameter) => !theme || parameter.theme === theme,
    )
  }

  @Query(() => [ExpectedChange], { description: 'What the law is about to set, soonest first.' })
  agenda(@Ctx() { releases }: PublicContext): ExpectedChange[] {
    return parametersOf(releases.current(), today())
      .flatMap(({ key, verifiedUntil: until, confirmedUntil }) => {
        const dueBy = until ?? confirmedUntil
        return dueBy === null ? [] : [{ key, dueBy, verifiedUntil: until }]
      })
      .toSorted((a, b) => (a.dueBy < b.dueBy ? -1 : 1))
  }

  @FieldResolver(() => String, { description: 'Its name, in words.' })
  label(
    @Root() { key }: Parameter,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return labelOf(key, langue)
  }
}

@Resolver(() => Row)
export class RowResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Decimal text, "true" or "false", years "2018,2019", or a table as JSON text; null where the text repeals it from that day on.',
  })
  value(@Root() { value }: RulesRow): string | null {
    if (value === null) return null
    if (Array.isArray(value)) return value.join(',')
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

@Resolver(() => ExpectedChange)
export class ExpectedChangeResolver {
  @FieldResolver(() => String, { description: 'Its name, in words.' })
  label(
    @Root() { key }: ExpectedChange,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return labelOf(key, langue)
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to wait for.' })
  expected(
    @Root() { key }: ExpectedChange,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string | null {
    const declaration: Declaration = declarations[key as ParameterKey]
    return (langue === 'EN' ? declaration.expected?.en : declaration.expected?.fr) ?? null
  }
}

function parametersOf(release: PublishedRelease, on: Day): Parameter[] {
  const tables = new Map(release.content.tables.map((table) => [table.key, table]))
  return (Object.keys(declarations) as ParameterKey[]).flatMap((key) => {
    const table = tables.get(key)
    if (!table) return []
    const { type, unit, theme, cadence } = declarations[key]
    const inForce = table.rows.findLast(({ from }) => from <= on) ?? null
    return [
      {
        key,
        type,
        unit,
        theme,
        cadence,
        verifiedUntil: verifiedUntil(table),
        confirmedUntil: table.confirmedUntil,
        rows: [...table.rows],
        inForce,
      },
    ]
  })
}

const labelOf = (key: string, langue: Langue | null): string =>
  declarations[key as ParameterKey].label[langue === 'EN' ? 'en' : 'fr']

const today = (): Day => dayInParis(new Date().toISOString())

function civilDay(text: string): Day {
  const found = dayOf(text)
  if (found) return found
  throw new GraphQLError(`Not a civil day: ${JSON.stringify(text)}`, {
    extensions: { code: 'BAD_USER_INPUT', argumentName: 'on' },
  })
}
