import type { Consultation, Law } from '../law/law.ts'
import { underLaw } from '../scenario/answer-to.ts'
import { Fields } from '../scenario/fields.ts'
import { refusOf } from '../scenario/prestation.ts'
import { Reader } from '../scenario/reader.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { InvalidSituation } from '../scenario/result.ts'
import type { Day } from '../time/day.ts'
import { phrase, type Phrase } from '../words/phrase.ts'
import { PROFESSIONS, professionOf, type Connue, type HorsChamp, type Profession } from './professions.ts'
import type { Rattachement } from './result.ts'

/** The question which fund a profession belongs to, for an activity begun on a day. */
export type CaisseInput = {
  readonly profession: Profession
  readonly debut: string
  /** The day on which a liberal from before 2018 asked to leave the Cipav; default: never. */
  readonly optionSsi?: string | null
}
type Facts = { readonly profession: Profession; readonly debut: Day; readonly option: Day | null }
type Caisse = Pick<Rattachement, 'nature' | 'caisse' | 'raison' | 'article' | 'refus'>

/** Nature and fund of a profession, with the reason; or every fact that cannot be used. Never throws on bad facts. */
export function caisseDe(input: CaisseInput, law: Law): Rattachement | InvalidSituation {
  const reader = new Reader()
  const facts = read(reader, input)
  const found = facts ? underLaw(['debut'], facts.debut, () => rattachement(facts, reader, law)) : reader.problems
  return isProblems(found) ? invalid(found) : found
}

const invalid = (problems: readonly Problem[]): InvalidSituation => ({
  kind: 'InvalidSituation',
  reference: null,
  problems,
})

function read(reader: Reader, input: CaisseInput): Facts | null {
  if (!reader.isObject([], input)) return null
  const fields = new Fields(reader, [], input)
  const profession = fields.oneOf('profession', Object.keys(PROFESSIONS) as Profession[])
  const debut = fields.day('debut')
  const option = fields.dayIfTold('optionSsi')
  fields.inOrder(debut, option, 'optionSsi')
  return profession && debut && reader.problems.length === 0 ? { profession, debut, option } : null
}

function rattachement(facts: Facts, reader: Reader, law: Law): Rattachement {
  const { profession } = facts
  const consultation = law.consult()
  const about = professionOf(profession)
  const caisse = 'refus' in about ? refused(about.refus) : caisseOf(facts, about, reader, consultation)
  return { kind: 'Rattachement', profession, ...caisse, etat: consultation.etat(), hypotheses: reader.hypotheses }
}

/** CSS L640-1: the Cipav has a closed list; loi 2017-1836, article 15: other liberals without a fund who began a micro-enterprise from 2018 on are at the SSI, earlier ones if they asked for it in time. */
function caisseOf({ debut, option }: Facts, { famille, nature }: Connue, reader: Reader, law: Consultation): Caisse {
  const ssi = (raison: Phrase, article: string): Caisse => ({ nature, caisse: 'SSI', raison, article, refus: [] })
  const cipav = (raison: Phrase, article: string): Caisse => ({ nature, caisse: 'CIPAV', raison, article, refus: [] })
  if (famille === 'CIPAV') return cipav(phrase('RAISON_LISTE_CIPAV'), 'CSS L640-1')
  if (famille === 'ARTISANALE_OU_COMMERCIALE') return ssi(phrase('RAISON_ARTISANAT_COMMERCE'), 'CSS L631-1')
  if (law.on(debut).liberalesALaSsi) return ssi(phrase('RAISON_LIBERALE_NON_REGLEMENTEE'), LFSS_2018)
  if (!option) {
    reader.assume(['optionSsi'], 'AUCUNE')
    return cipav(phrase('RAISON_LIBERALE_ANCIENNE'), LFSS_2018)
  }
  return law.on(option).optionSsiOuverte
    ? ssi(phrase('RAISON_LIBERALE_OPTION', { option }), LFSS_2018)
    : cipav(phrase('RAISON_OPTION_HORS_DELAI', { option }), LFSS_2018)
}

const LFSS_2018 = 'Loi 2017-1836, article 15'

const HORS_CHAMP = {
  PROFESSION_AVOCAT: [phrase('RAISON_AVOCAT'), 'CSS L651-1'],
  PROFESSION_SANTE: [phrase('RAISON_SANTE'), 'CSS L640-1'],
  PROFESSION_AGRICOLE: [phrase('RAISON_AGRICOLE'), 'Code rural L722-1'],
  PROFESSION_JURIDIQUE_OU_COMPTABLE: [phrase('RAISON_JURIDIQUE_OU_COMPTABLE'), 'CSS L640-1'],
  ARTISTE_AUTEUR: [phrase('RAISON_ARTISTE_AUTEUR'), 'CSS L382-1'],
} as const satisfies Readonly<Record<HorsChamp, readonly [Phrase, string]>>

/** Professions with a fund of their own, which the micro regime does not take. */
function refused(code: HorsChamp): Caisse {
  const [raison, article] = HORS_CHAMP[code]
  const refus = refusOf({ code, article, required: null, found: null })
  return { nature: null, caisse: null, raison, article, refus: [refus] }
}
