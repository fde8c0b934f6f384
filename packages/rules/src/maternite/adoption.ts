import type { Consultation } from '../law/law.ts'
import { congeNaissance } from '../paternite/conge-naissance.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { aJour } from '../revenu/a-jour.ts'
import { abattementOf } from '../revenu/base.ts'
import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { prestation } from '../scenario/prestation.ts'
import type { Prestations } from '../scenario/prestations.ts'
import { isProblems, type Problem } from '../scenario/result.ts'
import type { Situation } from '../scenario/situation.ts'
import { monthsFromTo, type Day } from '../time/day.ts'
import { baseDuForfait } from './base-du-forfait.ts'
import { calendrier } from './calendrier.ts'
import { congeAdoption, type CongeAdoption } from './conge-adoption.ts'
import { allocationReposMaternel, forfait, indemniteForfaitaire, type Forfait } from './forfait.ts'
import { partForfait } from './part-forfait.ts'
import { readAdoption, type FaitsAdoption } from './read-adoption.ts'
import { doutesDeLAllocation, doutesDuTaux } from './reserves.ts'
import type { Adoption } from './result.ts'

/** The event of an adoption, which asks for its allowances and for the months of birth leave. */
export const adoption: Benefit<'adoption'> = (reader, input, situation) => {
  const facts = readAdoption(reader, input)
  if (!facts) return null
  const met = begunBy(reader, situation, facts.arrivee)
  return {
    path: ['adoption', 'arrivee'],
    day: facts.arrivee,
    answer: (law) => answers({ ...met, hypotheses: reader.hypotheses }, facts, law),
  }
}

function answers(
  situation: Situation,
  facts: FaitsAdoption,
  law: Consultation,
): Partial<Prestations> | readonly Problem[] {
  const found = adopting(situation, facts, law)
  if (isProblems(found) || facts.congeNaissance.length === 0) return isProblems(found) ? found : { adoption: found }
  const { arrivee, congeNaissance: mois } = facts
  const demande = { arrivee, jourDuDroit: arrivee, mois, finDuCongePrecedent: found.finAuPlusTard }
  const more = congeNaissance(situation, demande, law.law.consult())
  return isProblems(more) ? more : { adoption: found, congeNaissance: more }
}

/** Adoption by somebody of an independent activity (CSS L623-1 III, D623-1 to D623-8), explained; or the facts that are missing. */
function adopting(situation: Situation, facts: FaitsAdoption, law: Consultation): Adoption | readonly Problem[] {
  const conge = congeAdoption(facts, law)
  const jour = facts.premierVersement ?? conge.debut
  const base = baseDuForfait(situation, jour, law)
  if (isProblems(base)) return base
  const explanation = new Explanation()
  const droit = { premierVersement: jour, anneesDuSeuil: base.plan.anneesDuSeuil }
  const opened = conditions(situation, facts, conge, law, explanation)
  const leForfait = forfait(base.base, droit, opened, abattementOf(law), law, explanation)
  const allocation = allocationAdoption(leForfait, facts, jour, law, explanation)
  const indemniteJournaliere = indemniteForfaitaire(leForfait, jour, law, explanation)
  const days = calendrier([{ jours: conge.indemnisables, indemniteJournaliere }], jour, law, explanation)
  const part = partForfait(situation, leForfait, indemniteJournaliere, base.anneesReference)
  const reading = law.law.consult()
  const doutes = [...doutesDuTaux(base, leForfait, reading), ...doutesDeLAllocation(allocation.value, jour, reading)]
  const montant = allocation.value.toCutText()
  return {
    ...prestation(explanation, law, doutes, situation.hypotheses),
    tauxReduit: part.manquePourEntier !== null,
    allocationReposMaternel: montant,
    versementsAllocation: allocation.value.isZero() ? [] : [{ date: facts.arrivee, montant, estime: true }],
    indemniteJournaliere: part.indemniteJournaliere,
    parts: [part],
    calendrier: days.calendrier,
    joursMaximum: conge.joursMaximum,
    joursRestants: conge.joursMaximum - conge.indemnisables.length,
    finAuPlusTard: conge.finAuPlusTard,
    totalBrut: allocation.value.plus(days.brut).toCutText(),
    totalNet: allocation.value.plus(days.net).toCutText(),
  }
}

/** CSS L623-1 III: half of the maternal rest allowance, for one of the parents, when the child arrives. */
const allocationAdoption = (
  leForfait: Forfait<Explained>,
  { allocationAutreParent }: FaitsAdoption,
  jour: Day,
  law: Consultation,
  explanation: Explanation,
): Explained =>
  allocationReposMaternel(leForfait, jour, law, explanation)
    .times(explanation.figure(law.on(jour).partAllocationAdoption))
    .roundedToCents()
    .paidIf(explanation.fact(!allocationAutreParent).orRefuse('ALLOCATION_VERSEE_A_L_AUTRE_PARENT', 'CSS L623-1 III'))
    .named('allocationAdoption', 'CSS L623-1 III')

/** CSS D623-8: months of affiliation when the child arrives. */
function conditions(
  situation: Situation,
  { arrivee }: FaitsAdoption,
  { debut }: CongeAdoption,
  law: Consultation,
  explanation: Explanation,
) {
  const { affiliationMaternite, conditionCotisationsAJour } = law.on(debut)
  return [
    explanation
      .count(Math.max(0, monthsFromTo(situation.affiliation, arrivee)))
      .atLeast(explanation.count(affiliationMaternite.count))
      .orRefuse('AFFILIATION_AVANT_ARRIVEE', 'CSS D623-8'),
    explanation
      .fact(!conditionCotisationsAJour || aJour(situation, debut))
      .orRefuse('COTISATIONS_IMPAYEES', 'Décret 2019-529'),
  ]
}
