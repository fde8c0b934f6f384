import type { CapitalDeces, PensionInvalidite } from '../invalidite-deces/result.ts'
import type { Consultation } from '../law/law.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Question } from '../scenario/benefit.ts'
import { prestation } from '../scenario/prestation.ts'
import type { Prestations } from '../scenario/prestations.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import { reserve } from '../scenario/reserve.ts'
import { monthsFromTo, plusDays, plusMonths, type Day } from '../time/day.ts'
import { besoinMensuel, ecart, plafondsMadelin } from './ecart.ts'
import type { Besoin } from './facts.ts'
import { restingOn } from './rests-on.ts'
import type { HorsChampPrevoyance, Madelin, PeriodeDeBesoin, Prevoyance } from './result.ts'

/** The other benefits, asked about the same person from the same day on. */
export type Questions = {
  readonly arrets: readonly { readonly mois: number; readonly question: Question | null }[]
  /** Of whoever is paid for the stop, and of whoever is not. Null: without a day of birth no age can be told. */
  readonly invalidite: { readonly indemnise: Question | null; readonly sinon: Question | null }
  readonly deces: Question | null
}
const MONTHS_OF_CAPITAL = 12
/** The longest time for which sick pay can last, and a need is held against it. */
export const LONGEST = 36

/** What a need leaves uncovered, explained; or what stands in the way of one of the benefits that it asks. */
export function prevoyance(
  besoin: Besoin,
  questions: Questions,
  hypotheses: readonly Hypothese[],
  law: Consultation,
): Partial<Prestations> | readonly Problem[] {
  const found = reponses(besoin, questions, law)
  if (isProblems(found)) return found
  const { arrets, invalidite, deces } = found
  const explanation = new Explanation()
  const mensuel = besoinMensuel(besoin, explanation)
  const periodes = arrets.map((arret, i) =>
    periode(besoin, mensuel, questions.arrets[i]!.mois, [netOf(arret)], explanation),
  )
  const jusquaLaRetraite = invalidite && untilPension(besoin, periodes.at(-1)!, invalidite, mensuel, explanation)
  const madelin = madelinOf(besoin, law, explanation)
  const doutes = invalidite ? [reserve('PENSION_APRES_TROIS_ANS', 'CSS R323-1 et L632-1')] : []
  const own = prestation(explanation, law, doutes, hypotheses)
  const others = [...arrets.map(({ arretMaladie }) => arretMaladie), invalidite, deces]
  return {
    prevoyance: {
      ...own,
      ...restingOn([own, ...others.filter((one) => one != null)]),
      jour: besoin.jour,
      besoinMensuel: mensuel.toCutText(),
      periodes,
      jusquaLaRetraite,
      deces: capitalOf(besoin, mensuel, deces?.total ?? '0.00', explanation),
      madelin,
      horsChamp: horsChamp(found),
    } satisfies Prevoyance,
  }
}

/** What the other benefits answer; a pension only where one is counted. */
type Reponses = {
  readonly arrets: readonly Partial<Prestations>[]
  readonly invalidite: PensionInvalidite | null
  readonly deces: CapitalDeces | null
}

function reponses(besoin: Besoin, questions: Questions, law: Consultation): Reponses | readonly Problem[] {
  const asked = (question: Question | null, under = law) => question?.answer(under) ?? {}
  const stops = questions.arrets.map(({ question }) => asked(question))
  const { indemnise, sinon } = questions.invalidite
  const pension = stops.some((one) => !isProblems(one) && !netOf(one).isZero()) ? indemnise : sinon
  // an answer rests on the law of a pension only where it counts one
  const [granted, death] = [asked(pension, law.consult()), asked(questions.deces)]
  const all = [...stops, granted, death]
  const problems = all.filter(isProblems).flat()
  if (problems.length > 0) return problems
  const answers = all as readonly Partial<Prestations>[]
  const counted = isCounted(besoin, answers.at(-2)!) ? (asked(pension) as Partial<Prestations>) : {}
  return { arrets: answers.slice(0, -2), invalidite: counted.invalidite ?? null, deces: answers.at(-1)!.deces ?? null }
}

/** What is named beside what is compared, where this person has it: an amount that is gross, or that goes to one of several. */
function horsChamp({ arrets, invalidite, deces }: Reponses): readonly HorsChampPrevoyance[] {
  const named: Readonly<Record<HorsChampPrevoyance, boolean>> = {
    PERTE_D_AUTONOMIE: true,
    CONTRATS_PRIVES: true,
    COMPLEMENT_EMPLOYEUR: arrets.some(({ complementEmployeur }) => isPositive(complementEmployeur?.totalBrut)),
    PRELEVEMENTS_DE_LA_PENSION: invalidite !== null,
    RENTES_DE_DECES: isPositive(deces?.renteAnnuelle),
  }
  return (Object.keys(named) as HorsChampPrevoyance[]).filter((one) => named[one])
}

const isPositive = (text: string | null | undefined): boolean => !Ratio.of(text ?? '0').isZero()

const netOf = ({ arretMaladie }: Partial<Prestations>): Ratio => Ratio.of(arretMaladie?.calendrier.totalNet ?? '0')

/** A need over some months from its day on, and what is paid in them. */
function periode(
  { jour }: Besoin,
  mensuel: Explained,
  mois: number,
  paid: readonly Ratio[],
  explanation: Explanation,
): PeriodeDeBesoin {
  const { besoin, prestations, ecart: left } = ecart(mensuel, mois, paid, String(mois), explanation)
  return {
    mois,
    fin: finOf(jour, mois),
    besoin: besoin.toCutText(),
    prestations: prestations.toCutText(),
    ecart: left.toCutText(),
  }
}

/** The last of some months from a day on. */
export const finOf = (jour: Day, mois: number): Day => plusDays(plusMonths(jour, mois), -1)

/** Whether a pension would be paid after the longest stop, before the legal pension age. */
const isCounted = ({ jour }: Besoin, { invalidite }: Partial<Prestations>): boolean =>
  invalidite != null && monthsFromTo(jour, invalidite.jusquAuPlusTard) > LONGEST

/** Sick pay for as long as it lasts within three years, then the total pension as it would be granted today, to the legal pension age. */
function untilPension(
  besoin: Besoin,
  longest: PeriodeDeBesoin,
  { jusquAuPlusTard, totalMensuel }: PensionInvalidite,
  mensuel: Explained,
  explanation: Explanation,
): PeriodeDeBesoin {
  const mois = monthsFromTo(besoin.jour, jusquAuPlusTard)
  const pension = Ratio.of(totalMensuel).times(Ratio.of(mois - LONGEST))
  return periode(besoin, mensuel, mois, [Ratio.of(longest.prestations), pension], explanation)
}

function capitalOf(
  { capitalVise }: Besoin,
  mensuel: Explained,
  total: string,
  explanation: Explanation,
): Prevoyance['deces'] {
  const aimed = capitalVise ? explanation.number(capitalVise) : mensuel.times(explanation.count(MONTHS_OF_CAPITAL))
  const left = aimed.minus(explanation.number(Ratio.of(total))).largest(explanation.count(0))
  return { capital: total, capitalVise: aimed.toCutText(), ecart: left.toCutText() }
}

function madelinOf({ benefice, jour }: Besoin, law: Consultation, explanation: Explanation): Madelin {
  const deductible = law.on(jour).madelinOuvertAuMicro
  if (!benefice) return { deductible, plafonds: null }
  const { prevoyance: provident, perteEmploi, retraite } = plafondsMadelin(benefice, jour, law, explanation)
  return {
    deductible,
    plafonds: {
      prevoyance: provident.toCutText(),
      perteEmploi: perteEmploi.toCutText(),
      retraite: retraite.toCutText(),
    },
  }
}
