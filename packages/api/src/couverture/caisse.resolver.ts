import { caisseDe, type InvalidSituation, type Rattachement as RulesRattachement } from '@abri/rules'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { lawOfRelease } from '../law/law-of-release.ts'
import { RELEASE, releaseOf } from '../law/release-of.ts'
import type { PublicContext } from '../scenario/context.ts'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { DayText } from '../scenario/scalars.ts'
import { textsIn } from '../scenario/texts-in.ts'
import { Profession } from './enums.ts'
import { CaisseResult, Rattachement } from './rattachement.ts'

const OPTION =
  'The day on which a liberal whose activity began at Cipav before 2018 asked for the SSI. Default: never asked.'

@Resolver(() => Rattachement)
export class CaisseResolver {
  @Query(() => CaisseResult, { description: 'Which fund a profession belongs to, and why.' })
  caisse(
    @Arg('profession', () => Profession, { description: 'The profession.' }) profession: keyof typeof Profession,
    @Arg('debut', () => DayText, { description: 'First day of the activity.' }) debut: string,
    @Arg('optionSsi', () => DayText, { nullable: true, description: OPTION }) optionSsi: string | undefined,
    @Arg('release', () => ID, { nullable: true, description: RELEASE }) release: string | undefined,
    @Ctx() { releases }: PublicContext,
  ): RulesRattachement | InvalidSituation {
    const law = lawOfRelease(releaseOf(release, releases))
    return caisseDe({ profession, debut, optionSsi: optionSsi ?? null }, law)
  }

  @FieldResolver(() => String, { description: 'Why, in words.' })
  raison(
    @Root() { raison }: RulesRattachement,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return textsIn(langue).phrase(raison)
  }

  @FieldResolver(() => String, { description: 'The name of the profession, in words.' })
  label(
    @Root() { profession }: RulesRattachement,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return textsIn(langue).nom('Profession', profession)
  }
}
