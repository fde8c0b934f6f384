import type {
  Choix as RulesChoix,
  Note as RulesNote,
  PriseEnCharge as RulesPrise,
  RisqueCouvert as RulesRisque,
} from '@abri/rules'
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { textsIn } from '../scenario/texts-in.ts'
import { Choix, Note, PriseEnCharge, RisqueCouvert } from './couverture.ts'

const langueArg = { nullable: true, defaultValue: 'FR', description: LANGUE } as const

@Resolver(() => RisqueCouvert)
export class RisqueCouvertResolver {
  @FieldResolver(() => String, { description: 'Its name, in words.' })
  label(@Root() { risque }: RulesRisque, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).nom('RisqueSocial', risque)
  }
}

@Resolver(() => PriseEnCharge)
export class PriseEnChargeResolver {
  @FieldResolver(() => String, { description: 'Who pays, in words.' })
  payeur(@Root() { organisme }: RulesPrise, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).nom('Organisme', organisme)
  }

  @FieldResolver(() => String, { description: 'Under which condition, or why nobody pays, in words.' })
  condition(@Root() prise: RulesPrise, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).phrase(prise.condition)
  }
}

@Resolver(() => Choix)
export class ChoixResolver {
  @FieldResolver(() => String, { description: 'In words.' })
  texte(@Root() { choix }: RulesChoix, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).phrase(choix)
  }
}

@Resolver(() => Note)
export class NoteResolver {
  @FieldResolver(() => String, { description: 'In words.' })
  texte(@Root() note: RulesNote, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).phrase(note.texte)
  }
}
