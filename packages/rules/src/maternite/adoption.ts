import type { Consultation } from '../law/law.ts'
import { congeNaissance } from '../paternite/conge-naissance.ts'
import type { Demande } from '../paternite/mois-payables.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { estAJour } from '../revenu/a-jour.ts'
import { affiliationEnMois } from '../revenu/affiliation.ts'
import { begunBy, begunOn } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { named } from '../scenario/named.ts'
import { prestation } from '../scenario/prestation.ts'
import type { Prestations } from '../scenario/prestations.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { type Day } from '../time/day.ts'
import { congePaye, type CongeDemande } from './conge-paye.ts'
import { congeAdoption, joursDeLEmploi, type CongeAdoption } from './conge-adoption.ts'
import { allocationReposMaternel, type Forfait } from './forfait.ts'
import { readAdoption, type FaitsAdoption } from './read-adoption.ts'
import { doutesDeLAllocation, doutesDeLEmploi } from './reserves.ts'
import type { Adoption } from './result.ts'

/** The event of an adoption, which asks for its allowances and for the months of birth leave. */
export const adoption: Benefit<'adoption'> = (reader, input, situation) => {
  const facts = readAdoption(reader, input)
  if (!facts) return null
  const met = begunBy(reader, situation, facts.arrivee, 'ACTIVITE_APRES_CONGE')
  return {
    path: ['adoption', 'arrivee'],
    day: facts.arrivee,
    answer: (law) => answers({ ...situation, hypotheses: met.hypotheses }, facts, law),
  }
}

/** Each leave counts the activities that had begun on its first day. */
function answers(
  situation: Situation,
  facts: FaitsAdoption,
  law: Consultation,
): Partial<Prestations> | readonly Problem[] {
  const found = adopting(begunOn(situation, congeAdoption(facts, law).debut), facts, law)
  if (isProblems(found) || facts.congeNaissance.length === 0) return named('adoption', found)
  const more = congeNaissance(situation, demandeDeConge(facts, found), law.consult())
  return isProblems(more) ? more : { adoption: found, congeNaissance: more }
}

/** What the birth leave needs to know of an adoption. */
export const demandeDeConge = (
  { arrivee, congeNaissance: mois }: FaitsAdoption,
  { finAuPlusTard }: Pick<Adoption, 'finAuPlusTard'>,
): Demande => ({ arrivee, jourDuDroit: arrivee, mois, finDuCongePrecedent: finAuPlusTard })

/** Adoption by somebody of an independent activity (CSS L623-1 III, D623-1 to D623-8), explained, and of a job beside; or the facts that are missing. */
function adopting(situation: Situation, facts: FaitsAdoption, law: Consultation): Adoption | readonly Problem[] {
  const conge = congeAdoption(facts, law)
  const jour = facts.premierVersement ?? conge.debut
  const paye = congePaye(demandeDAdoption(situation, facts, conge, law), law)
  if (isProblems(paye)) return paye
  const { allocation, explanation, brut, net } = paye
  const reading = law.consult()
  const doutes = [
    ...paye.doutes,
    ...doutesDeLAllocation(allocation, jour, reading),
    ...doutesDeLEmploi('ADOPTION_JOURS_DE_L_EMPLOI', 'CSS L331-7', paye, conge.indemnisables.length, () =>
      joursDeLEmploi(facts, conge, reading),
    ),
  ]
  const montant = allocation.toCutText()
  return {
    ...prestation(explanation, law, doutes, situation.hypotheses),
    ...paye.forfaits,
    allocationReposMaternel: montant,
    versementsAllocation: allocation.isZero() ? [] : [{ date: facts.arrivee, montant, estime: true }],
    joursMaximum: conge.joursMaximum,
    joursRestants: conge.joursMaximum - conge.indemnisables.length,
    finAuPlusTard: conge.finAuPlusTard,
    totalBrut: brut.toCutText(),
    totalNet: net.toCutText(),
  }
}

/** What is asked for the leave of an adoption. */
export function demandeDAdoption(
  situation: Situation,
  facts: FaitsAdoption,
  { debut, indemnisables }: CongeAdoption,
  law: Consultation,
): CongeDemande {
  const { arrivee, premierVersement } = facts
  const jour = premierVersement ?? debut
  return {
    situation,
    premierVersement: jour,
    jours: indemnisables,
    conditions: (reading) => conditions(situation, arrivee, debut, law, reading),
    allocation: (leForfait, reading) => allocationAdoption(leForfait, facts, jour, law, reading),
    emploi: { debut, jourAffiliation: arrivee, references: [arrivee, debut], conditions: () => [] },
  }
}

/** CSS L623-1 III: half of the maternal rest allowance, for one of the parents, when the child arrives. */
const allocationAdoption = <C extends Condition, A extends Amount<C>>(
  leForfait: Forfait<A>,
  { allocationAutreParent }: FaitsAdoption,
  jour: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  allocationReposMaternel(leForfait, jour, law, reading)
    .times(law.on(jour).partAllocationAdoption)
    .roundedToCents()
    .paidIf(reading.fact(!allocationAutreParent).orRefuse('ALLOCATION_VERSEE_A_L_AUTRE_PARENT', 'CSS L623-1 III'))
    .named('allocationAdoption', 'CSS L623-1 III')

/** CSS D623-8: months of affiliation when the child arrives. */
function conditions<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  arrivee: Day,
  debut: Day,
  law: Consultation,
  reading: Reading<C, A>,
): readonly C[] {
  const { affiliationMaternite: mois } = law.on(debut)
  return [
    affiliationEnMois(situation.affiliation, arrivee, mois, 'AFFILIATION_AVANT_ARRIVEE', reading),
    estAJour(situation, debut, law, reading),
  ]
}
