import type { CapitalDeces, PensionInvalidite } from '../invalidite-deces/result.ts'
import type { Consultation } from '../law/law.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { jourAgeLegal } from '../retraite/cumul.ts'
import { underLaw } from '../scenario/answer-to.ts'
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
  /** Stops of one month, of two, up to the longest. */
  readonly arrets: readonly (Question | null)[]
  /** Null: without a day of birth, or where a pension is drawn, no age ends the need. */
  readonly naissance: Day | null
  /** Of whoever is paid for the stop, and of whoever is not. */
  readonly invalidite: { readonly indemnise: Question | null; readonly sinon: Question | null }
  readonly deces: Question | null
}
const MONTHS_OF_CAPITAL = 12
/** The longest time for which sick pay can last, and a need is held against it. */
export const LONGEST = 36
/** Months of stop that are compared. */
const HORIZONS: readonly number[] = [1, 3, 6, 12, LONGEST]

/** What a need leaves uncovered, explained; or what stands in the way of one of the benefits that it asks. */
export function prevoyance(
  besoin: Besoin,
  questions: Questions,
  hypotheses: readonly Hypothese[],
  law: Consultation,
): Partial<Prestations> | readonly Problem[] {
  const found = reponses(besoin, questions, law)
  if (isProblems(found)) return found
  const { months, arrets, invalidite, deces } = found
  const explanation = new Explanation()
  const mensuel = besoinMensuel(besoin, explanation)
  const periodes = months.map((mois, i) => periode(besoin, mensuel, mois, [netOf(arrets[i]!)], explanation))
  const jusquaLaRetraite = untilPension(besoin, periodes, found, mensuel, explanation)
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
      periodes: periodes.slice(0, HORIZONS.length),
      jusquaLaRetraite,
      deces: capitalOf(besoin, mensuel, deces?.total ?? '0.00', explanation),
      madelin,
      horsChamp: horsChamp(found),
    } satisfies Prevoyance,
  }
}

/** What the other benefits answer; a pension only where one is counted. */
type Reponses = {
  /** Months to the legal pension age; none where it has passed or is not told. */
  readonly mois: number
  /** Those of each stop: the horizons, then those to the legal pension age where they are fewer than the longest. */
  readonly months: readonly number[]
  readonly arrets: readonly Partial<Prestations>[]
  readonly invalidite: PensionInvalidite | null
  /** A pension would be counted, and the release does not reach back to the years it rests on. */
  readonly pensionInconnue: boolean
  readonly deces: CapitalDeces | null
}

function reponses(besoin: Besoin, questions: Questions, law: Consultation): Reponses | readonly Problem[] {
  const asked = (question: Question | null) => question?.answer(law) ?? {}
  const { naissance, arrets, invalidite, deces } = questions
  const { jour } = besoin
  const mois = naissance ? monthsFromTo(jour, jourAgeLegal(naissance, law)) : 0
  const months = mois <= 0 || mois > LONGEST || HORIZONS.includes(mois) ? HORIZONS : [...HORIZONS, mois]
  const stops = months.map((one) => asked(arrets[one - 1]!))
  const paid = stops.some((one) => !isProblems(one) && !netOf(one).isZero())
  const pension = mois > LONGEST ? (paid ? invalidite.indemnise : invalidite.sinon) : null
  const granted = underLaw(['besoin', 'jour'], jour, () => asked(pension))
  const pensionInconnue = isProblems(granted) && granted.every(({ code }) => code === 'DROIT_INCONNU_A_CETTE_DATE')
  const all = [pensionInconnue ? {} : granted, asked(deces), ...stops]
  const problems = all.filter(isProblems).flat()
  if (problems.length > 0) return problems
  const [last, death, ...paidOnes] = all as readonly Partial<Prestations>[]
  const counted = { invalidite: last!.invalidite ?? null, deces: death!.deces ?? null }
  return { mois, months, arrets: paidOnes, pensionInconnue, ...counted }
}

/** What is named beside what is compared, where this person has it: an amount that is gross, or that goes to one of several. */
function horsChamp({ arrets, invalidite, pensionInconnue, deces }: Reponses): readonly HorsChampPrevoyance[] {
  const named: Readonly<Record<HorsChampPrevoyance, boolean>> = {
    PERTE_D_AUTONOMIE: true,
    CONTRATS_PRIVES: true,
    COMPLEMENT_EMPLOYEUR: arrets.some(({ complementEmployeur }) => isPositive(complementEmployeur?.totalBrut)),
    PENSION_D_INVALIDITE: pensionInconnue,
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

/** Sick pay for as long as it lasts within three years, then the total pension as it would be granted today, to the legal pension age. */
function untilPension(
  besoin: Besoin,
  periodes: readonly PeriodeDeBesoin[],
  { mois, invalidite }: Reponses,
  mensuel: Explained,
  explanation: Explanation,
): PeriodeDeBesoin | null {
  const same = periodes.find((one) => one.mois === mois)
  if (same) return same
  if (!invalidite) return null
  const pension = Ratio.of(invalidite.totalMensuel).times(Ratio.of(mois - LONGEST))
  return periode(besoin, mensuel, mois, [Ratio.of(periodes.at(-1)!.prestations), pension], explanation)
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
