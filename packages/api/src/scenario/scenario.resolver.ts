import {
  scenario,
  type Problem as RulesProblem,
  type Scenario as RulesScenario,
  type ScenarioResult as Result,
} from '@abri/rules'
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { lawOfRelease } from '../law/law-of-release.ts'
import { RELEASE, releaseOf } from '../law/release-of.ts'
import { Release } from '../law/release.ts'
import { asSent } from './as-sent.ts'
import type { PublicContext } from './context.ts'
import { Langue, LANGUE } from './enums.ts'
import { ScenarioInput } from './input.ts'
import { Problem, Scenario, ScenarioResult } from './result.ts'
import { textsIn } from './texts-in.ts'

const MOST_SCENARIOS = 1_000

@Resolver(() => Scenario)
export class ScenarioResolver {
  @Query(() => ScenarioResult, {
    description: 'Answers one situation, under the current release or the one named (number or contenu).',
  })
  scenario(
    @Arg('input', () => ScenarioInput, { description: 'The question.' }) input: ScenarioInput,
    @Arg('release', () => ID, { nullable: true, description: RELEASE }) release: string | undefined,
    @Ctx() { releases, rawVariables }: PublicContext,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return scenario(asSent(input, 'input', info, rawVariables), lawOfRelease(releaseOf(release, releases)))
  }

  @Query(() => [ScenarioResult], {
    description:
      'Up to 1 000 situations under one release; each its own outcome, in order. Once per operation; aliases times situations at most 1 000.',
  })
  scenarios(
    @Arg('inputs', () => [ScenarioInput], { description: 'The questions, 1 000 at most.' }) inputs: ScenarioInput[],
    @Arg('release', () => ID, { nullable: true, description: RELEASE }) release: string | undefined,
    @Ctx() { releases, rawVariables }: PublicContext,
    @Info() info: GraphQLResolveInfo,
  ): readonly Result[] {
    if (inputs.length > MOST_SCENARIOS) {
      throw new GraphQLError(`At most ${MOST_SCENARIOS} inputs, found ${inputs.length}`, {
        extensions: { code: 'BAD_USER_INPUT', argumentName: 'inputs' },
      })
    }
    const law = lawOfRelease(releaseOf(release, releases))
    return asSent(inputs, 'inputs', info, rawVariables).map((input) => scenario(input, law))
  }

  @FieldResolver(() => Release)
  release(@Root() { release }: RulesScenario, @Ctx() { releases }: PublicContext): Release {
    return releaseOf(String(release.number), releases)
  }
}

@Resolver(() => Problem)
export class ProblemResolver {
  @FieldResolver(() => String, { description: 'In words.' })
  message(
    @Root() problem: RulesProblem,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return textsIn(langue).probleme(problem)
  }
}
