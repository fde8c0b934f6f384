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
import type { Madelin, PeriodeDeBesoin, Prevoyance } from './result.ts'

/** The other benefits, asked about the same person from the same day on. */
export type Questions = {
  readonly arrets: readonly { readonly mois: number; readonly fin: Day; readonly question: Question | null }[]
  /** Of whoever is paid for the stop, and of whoever is not. Null: without a day of birth no age can be told. */
  readonly invalidite: { readonly indemnise: Question | null; readonly sinon: Question | null }
  readonly deces: Question | null
}
const MONTHS_OF_CAPITAL = 12

/** What a need leaves uncovered, explained; or what stands in the way of one of the benefits that it asks. */
export function prevoyance(
  besoin: Besoin,
  questions: Questions,
  hypotheses: readonly Hypothese[],
  law: Consultation,
): Partial<Prestations> | readonly Problem[] {
  const asked = (question: Question | null) => question?.answer(law) ?? {}
  const arrets = questions.arrets.map((one) => ({ ...one, found: asked(one.question) }))
  const { indemnise, sinon } = questions.invalidite
  const isPaid = arrets.some(({ found }) => !isProblems(found) && !netOf(found).isZero())
  const [pension, death] = [asked(isPaid ? indemnise : sinon), asked(questions.deces)]
  const problems = [...arrets.map(({ found }) => found), pension, death].filter(isProblems).flat()
  if (problems.length > 0) return problems
  const explanation = new Explanation()
  const mensuel = besoinMensuel(besoin, explanation)
  const periodes = arrets.map(({ mois, fin, found }) =>
    periode(mensuel, mois, fin, [netOf(found as Partial<Prestations>)], explanation),
  )
  const jusquaLaRetraite = untilPension(besoin, periodes.at(-1)!, pension as Partial<Prestations>, mensuel, explanation)
  const { deces } = death as Partial<Prestations>
  const madelin = madelinOf(besoin, law, explanation)
  const doutes = jusquaLaRetraite ? [reserve('PENSION_APRES_TROIS_ANS', 'CSS R323-1 et L632-1')] : []
  return {
    prevoyance: {
      ...prestation(explanation, law, doutes, hypotheses),
      jour: besoin.jour,
      besoinMensuel: mensuel.value.toCutText(),
      periodes,
      jusquaLaRetraite,
      deces: capitalOf(besoin, mensuel, deces?.total ?? '0.00', explanation),
      madelin,
      horsChamp: ['PERTE_D_AUTONOMIE', 'CONTRATS_PRIVES'],
    } satisfies Prevoyance,
  }
}

const netOf = ({ arretMaladie }: Partial<Prestations>): Ratio => Ratio.of(arretMaladie?.calendrier.totalNet ?? '0')

function periode(
  mensuel: Explained,
  mois: number,
  fin: Day,
  paid: readonly Ratio[],
  explanation: Explanation,
): PeriodeDeBesoin {
  const found = ecart(mensuel, mois, paid, String(mois), explanation)
  return {
    mois,
    fin,
    besoin: found.besoin.value.toCutText(),
    prestations: found.prestations.value.toCutText(),
    ecart: found.ecart.value.toCutText(),
  }
}

/** Sick pay for as long as it lasts within three years, then the total pension as it would be granted today, to the legal pension age. */
function untilPension(
  { jour }: Besoin,
  longest: PeriodeDeBesoin,
  { invalidite }: Partial<Prestations>,
  mensuel: Explained,
  explanation: Explanation,
): PeriodeDeBesoin | null {
  if (!invalidite) return null
  const mois = monthsFromTo(jour, invalidite.jusquAuPlusTard)
  if (mois <= longest.mois) return null
  const pension = Ratio.of(invalidite.totalMensuel).times(Ratio.of(mois - longest.mois))
  return periode(
    mensuel,
    mois,
    plusDays(plusMonths(jour, mois), -1),
    [Ratio.of(longest.prestations), pension],
    explanation,
  )
}

function capitalOf(
  { capitalVise }: Besoin,
  mensuel: Explained,
  total: string,
  explanation: Explanation,
): Prevoyance['deces'] {
  const aimed = capitalVise ? explanation.number(capitalVise) : mensuel.times(explanation.count(MONTHS_OF_CAPITAL))
  const left = aimed.minus(explanation.number(Ratio.of(total))).largest(explanation.count(0))
  return { capital: total, capitalVise: aimed.value.toCutText(), ecart: left.value.toCutText() }
}

function madelinOf({ benefice, jour }: Besoin, law: Consultation, explanation: Explanation): Madelin {
  const deductible = law.on(jour).madelinOuvertAuMicro
  if (!benefice) return { deductible, plafonds: null }
  const { prevoyance: provident, perteEmploi, retraite } = plafondsMadelin(benefice, jour, law, explanation)
  const text = (one: Explained): string => one.value.toCutText()
  return {
    deductible,
    plafonds: { prevoyance: text(provident), perteEmploi: text(perteEmploi), retraite: text(retraite) },
  }
}
