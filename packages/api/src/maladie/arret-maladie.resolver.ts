import type {
  ArretMaladie as RulesArretMaladie,
  Etape as RulesEtape,
  Refus as RulesRefus,
  Reserve as RulesReserve,
} from '@abri/rules'
import { GraphQLError } from 'graphql'
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { DecimalText } from '../scenario/scalars.ts'
import { textsIn } from '../scenario/texts-in.ts'
import { ArretMaladie, PointCourbe } from './arret-maladie.ts'
import { Etape, Refus, Reserve } from '../scenario/prestation.ts'

@Resolver(() => ArretMaladie)
export class ArretMaladieResolver {
  @FieldResolver(() => [PointCourbe], {
    description:
      'The allowance by turnover between two amounts: both ends and the break points between them. At most 100 in one operation, over all its situations.',
  })
  courbe(
    @Root() arret: RulesArretMaladie,
    @Arg('de', () => DecimalText, { description: 'Euros of turnover a year, from.' }) de: string,
    @Arg('a', () => DecimalText, { description: 'Euros of turnover a year, to; at least `de`.' }) a: string,
  ): readonly PointCourbe[] {
    return orBadInput(() => arret.courbe(de, a))
  }

  @FieldResolver(() => DecimalText, {
    nullable: true,
    description:
      'The least turnover a year, in cents, whose rounded allowance is at least the one asked; null above the cap.',
  })
  chiffreAffairesPour(
    @Root() arret: RulesArretMaladie,
    @Arg('indemniteJournaliere', () => DecimalText, { description: 'Euros a day.' }) asked: string,
  ): string | null {
    return orBadInput(() => arret.chiffreAffairesPour(asked))
  }
}

@Resolver(() => Refus)
export class RefusResolver {
  @FieldResolver(() => String, { description: 'In words.' })
  message(
    @Root() refus: RulesRefus,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return textsIn(langue).refus(refus)
  }
}

@Resolver(() => Reserve)
export class ReserveResolver {
  @FieldResolver(() => String, { description: 'In words.' })
  message(
    @Root() reserve: RulesReserve,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return textsIn(langue).reserve(reserve)
  }
}

@Resolver(() => Etape)
export class EtapeResolver {
  @FieldResolver(() => String, { description: 'Its name, in words.' })
  label(
    @Root() etape: RulesEtape,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return textsIn(langue).terme(etape)
  }

  @FieldResolver(() => String, { description: 'How the value comes about, with terms and numbers.' })
  formule(
    @Root() etape: RulesEtape,
    @Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR', description: LANGUE }) langue: Langue | null,
  ): string {
    return textsIn(langue).formule(etape.formule)
  }
}

/** The rules throw RangeError on a text that is no amount: the caller's error. */
function orBadInput<T>(compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } })
  }
}
