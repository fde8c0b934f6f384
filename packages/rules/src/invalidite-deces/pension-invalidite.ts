import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { aJour } from '../revenu/a-jour.ts'
import { jourAgeLegal } from '../retraite/cumul.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { planDuRevenu } from './condition-de-revenu.ts'
import { avantLaRetraite, droitAPension } from './droit-a-pension.ts'
import type { Invalidite } from './facts.ts'
import { anneeManquante, anneesManquantes, meilleuresAnnees } from './meilleures-annees.ts'
import { pensionMensuelle } from './pension.ts'
import { pointsAuReel, pointsCipav } from './points-cipav.ts'
import { pensionCipav } from './prestations-cipav.ts'
import { reservesDePension } from './reserves.ts'
import type { PensionInvalidite } from './result.ts'

const TWELVE = Ratio.of(12)

/** A disability pension of the SSI (règlement of 01/08/2023) or of the Cipav (its statutes), explained; or the facts that are missing. */
export function pensionInvalidite(
  facts: Situation,
  invalidite: Invalidite,
  law: Consultation,
): PensionInvalidite | readonly Problem[] {
  return facts.caisse === 'CIPAV' ? auCipav(facts, invalidite, law) : aLaSsi(facts, invalidite, law)
}

function aLaSsi(facts: Situation, invalidite: Invalidite, law: Consultation): PensionInvalidite | readonly Problem[] {
  const { dateEffet, categorie, beneficiaireIndemnites } = invalidite
  const missing = anneesManquantes(facts, dateEffet)
  if (missing.length > 0) return missing
  const lePlan = beneficiaireIndemnites ? null : planDuRevenu(facts, dateEffet, law, true)
  if (isProblems(lePlan)) return lePlan
  const explanation = new Explanation()
  const ouvert = !droitAPension(invalidite, facts, lePlan, law, explanation).isZero()
  const annees = meilleuresAnnees(facts, dateEffet, law)
  const { pension, majoration, total } = pensionMensuelle(annees, categorie, dateEffet, ouvert, law, explanation)
  const doubts = reservesDePension({
    facts,
    invalidite,
    lePlan,
    annees: annees.map(({ annee }) => annee),
    pension,
    law,
  })
  return {
    ...common(facts, invalidite, doubts, law, explanation),
    pensionMensuelle: pension.toCutText(),
    majorationMensuelle: majoration.toCutText(),
    totalMensuel: total.toCutText(),
    totalAnnuel: total.value.times(TWELVE).toCutText(),
    anneesRetenues: annees.map(({ annee }) => annee),
  }
}

function auCipav(facts: Situation, invalidite: Invalidite, law: Consultation): PensionInvalidite | readonly Problem[] {
  const { dateEffet, tauxInvalidite, accident } = invalidite
  const missing = anneeManquante(facts, dateEffet)
  if (missing.length > 0) return missing
  const explanation = new Explanation()
  const ouvert = !droitAuCipav(facts, invalidite, law, explanation).isZero()
  const points = pointsCipav(facts, dateEffet, accident, law, explanation)
  const yearly = pensionCipav(points, tauxInvalidite, dateEffet, law, explanation)
    .paidIf(explanation.fact(ouvert))
    .named('pensionAnnuelle', 'Statuts de la Cipav')
  const monthly = yearly
    .dividedBy(explanation.count(12))
    .roundedToCents()
    .named('pensionMensuelle', 'Statuts de la Cipav')
  const real = pensionCipav(pointsAuReel(facts, dateEffet, accident, law, exact), tauxInvalidite, dateEffet, law, exact)
  const other = ouvert ? real.dividedBy(exact.count(12)).roundedToCents() : exact.count(0)
  const doubts: readonly Reserve[] = [reserve('CIPAV_POINTS', 'Statuts de la Cipav', other.toCutText())]
  return {
    ...common(facts, invalidite, doubts, law, explanation),
    pensionMensuelle: monthly.toCutText(),
    majorationMensuelle: '0.00',
    totalMensuel: monthly.toCutText(),
    totalAnnuel: yearly.toCutText(),
    anneesRetenues: [],
  }
}

/** Statuts de la Cipav: an active member, up to date, disabled by two thirds at least. */
export function droitAuCipav<C extends Condition, A extends Amount<C>>(
  facts: Situation,
  invalidite: Invalidite,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const article = 'Statuts de la Cipav'
  return reading
    .count(1)
    .paidIf(
      ...avantLaRetraite(invalidite, facts, article, law, reading),
      reading.fact(aJour(facts, invalidite.dateEffet)).orRefuse('CIPAV_COTISATIONS_IMPAYEES', article),
      reading
        .number(invalidite.tauxInvalidite)
        .atLeast(law.on(invalidite.dateEffet).cipavTauxInvalidite)
        .orRefuse('TAUX_INVALIDITE_INSUFFISANT', article),
    )
}

const common = (
  { hypotheses }: Situation,
  { dateEffet, categorie, naissance }: Invalidite,
  doubts: readonly Reserve[],
  law: Consultation,
  explanation: Explanation,
) => ({
  jusquAuPlusTard: jourAgeLegal(naissance, law),
  ...prestation(explanation, law, doubts, hypotheses),
  dateEffet,
  categorie,
  horsChamp: ['CUMUL_AVEC_UN_REVENU', 'PRELEVEMENTS_SOCIAUX'] as const,
})
