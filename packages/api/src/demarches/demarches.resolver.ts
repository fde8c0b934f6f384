import type {
  ADeclarer,
  ArretMaladie as RulesArret,
  CongeAFaire,
  Demarche as RulesDemarche,
  Demarches as RulesDemarches,
  Phrase,
} from '@abri/rules'
import { GraphQLError } from 'graphql'
import { Arg, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql'
import { Conjointe } from '../conjointe/conjointe.ts'
import { ArretMaladie } from '../maladie/arret-maladie.ts'
import { Adoption } from '../maternite/adoption.ts'
import { Maternite } from '../maternite/maternite.ts'
import { CongeNaissance, Paternite } from '../paternite/paternite.ts'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { textsIn } from '../scenario/texts-in.ts'
import { underRelease } from '../scenario/under-release.ts'
import { DemarchesCongeInput, DemarchesInput } from './demarches-input.ts'
import { Demarche, Demarches } from './demarches.ts'
import { iCalendar } from './i-calendar.ts'

const langueArg = { nullable: true, defaultValue: 'FR', description: LANGUE } as const
const FAITS = 'What the person knows beside the stop itself. Default: nothing.'
const FAITS_CONGE = 'What the person knows beside the leave itself. Default: nothing.'
const IDENTIFIANT =
  'Yours: keeps the calendars of several people apart. Letters, digits, points and hyphens, 64 at most. Default: none.'

/** A resolver of the field `demarches` of one leave. */
function demarchesDuConge(type: () => ClassType) {
  @Resolver(type)
  class LeaveDemarchesResolver {
    @FieldResolver(() => Demarches, { nullable: true, description: 'What to do about it, for whom, by when.' })
    demarches(
      @Root() leave: CongeAFaire,
      @Arg('faits', () => DemarchesCongeInput, { nullable: true, description: FAITS_CONGE })
      faits: DemarchesCongeInput | null,
    ): RulesDemarches {
      return underRelease(() => leave.demarches(faits ?? {}))
    }
  }
  return LeaveDemarchesResolver
}

/** One for each leave around the arrival of a child. */
export const leaveDemarchesResolvers = [
  demarchesDuConge(() => Maternite),
  demarchesDuConge(() => Paternite),
  demarchesDuConge(() => Adoption),
  demarchesDuConge(() => CongeNaissance),
  demarchesDuConge(() => Conjointe),
] as const

@Resolver(() => ArretMaladie)
export class ArretDemarchesResolver {
  @FieldResolver(() => Demarches, { nullable: true, description: 'What to do about the stop, for whom, by when.' })
  demarches(
    @Root() arret: RulesArret & ADeclarer,
    @Arg('faits', () => DemarchesInput, { nullable: true, description: FAITS }) faits: DemarchesInput | null,
  ): RulesDemarches {
    return underRelease(() => arret.demarches(faits ?? {}))
  }
}

@Resolver(() => Demarches)
export class DemarchesResolver {
  @FieldResolver(() => String, { description: 'The dated ones as a calendar file (iCalendar, RFC 5545).' })
  iCalendar(
    @Root() demarches: RulesDemarches,
    @Arg('langue', () => Langue, langueArg) langue: Langue | null,
    @Arg('identifiant', () => String, { nullable: true, description: IDENTIFIANT }) identifiant: string | null,
  ): string {
    if (identifiant != null && !/^[\w.-]{1,64}$/.test(identifiant))
      throw new GraphQLError('Not an identifiant', { extensions: { code: 'BAD_USER_INPUT' } })
    return iCalendar(demarches, {
      texts: textsIn(langue),
      langue: langue ?? 'FR',
      identifiant: identifiant ?? null,
    })
  }
}

const said = (phrase: Phrase | null, langue: Langue | null): string | null =>
  phrase === null ? null : textsIn(langue).phrase(phrase)

@Resolver(() => Demarche)
export class DemarcheResolver {
  @FieldResolver(() => String, { description: 'Its name, in words.' })
  label(@Root() { code }: RulesDemarche, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).nom('CodeDemarche', code)
  }

  @FieldResolver(() => String, { description: 'What to do, in words.' })
  quoi(@Root() { quoi }: RulesDemarche, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).phrase(quoi)
  }

  @FieldResolver(() => String, { nullable: true, description: 'How, in words; null where nothing is to be added.' })
  comment(@Root() one: RulesDemarche, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string | null {
    return said(one.comment, langue)
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it costs not to, in words; null: nothing.' })
  sanction(@Root() one: RulesDemarche, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string | null {
    return said(one.sanction, langue)
  }

  @FieldResolver(() => String, { nullable: true, description: 'A letter to send, filled in as far as the facts go.' })
  modele(@Root() one: RulesDemarche, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string | null {
    return said(one.modele, langue)
  }

  @FieldResolver(() => String, { description: 'For whom, in words.' })
  destinataire(
    @Root() { organisme }: RulesDemarche,
    @Arg('langue', () => Langue, langueArg) langue: Langue | null,
  ): string {
    return textsIn(langue).nom('Organisme', organisme)
  }
}
