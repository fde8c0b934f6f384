import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { Explanation } from '../readings/explained.ts'
import { aJour } from '../revenu/a-jour.ts'
import { abattementOf } from '../revenu/base.ts'
import { prestation } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/result.ts'
import type { Situation } from '../scenario/situation.ts'
import { monthsFromTo } from '../time/day.ts'
import { baseDuForfait } from './base-du-forfait.ts'
import { calendrier } from './calendrier.ts'
import { conge, type Conge, type Mesure } from './conge.ts'
import type { Naissance } from './facts.ts'
import { allocationReposMaternel, forfait, indemniteForfaitaire } from './forfait.ts'
import { partForfait } from './part-forfait.ts'
import { reserves } from './reserves.ts'
import type { Maternite } from './result.ts'
import { versementsAllocation } from './versements-allocation.ts'

/** What the law asks before anything is paid, settled before any amount. */
type Droit = { readonly affiliation: Mesure; readonly cotisationsAJour: boolean; readonly conge: Conge }

/** Maternity of the independent activity (CSS L623-1 I, D623-1 to D623-8), explained; or the facts that are missing. */
export function maternite(situation: Situation, facts: Naissance, law: Consultation): Maternite | readonly Problem[] {
  const leConge = conge(facts, law)
  if (isProblems(leConge)) return leConge
  const jour = facts.premierVersement ?? leConge.debutCessation
  const base = baseDuForfait(situation, jour, law)
  if (isProblems(base)) return base
  const droit = droitOf(situation, facts, leConge, law)
  const explanation = new Explanation()
  const ouvert = { premierVersement: jour, anneesDuSeuil: base.plan.anneesDuSeuil }
  const leForfait = forfait(base.base, ouvert, conditions(droit, explanation), abattementOf(law), law, explanation)
  const allocation = allocationReposMaternel(leForfait, jour, law, explanation)
  const indemniteJournaliere = indemniteForfaitaire(leForfait, jour, law, explanation)
  const days = calendrier([{ jours: leConge.indemnisables, indemniteJournaliere }], jour, law, explanation)
  const part = partForfait(situation, leForfait, indemniteJournaliere, base.anneesReference)
  return {
    ...prestation(
      explanation,
      law,
      reserves({ facts, base, forfait: leForfait, law: law.law.consult() }),
      situation.hypotheses,
    ),
    tauxReduit: part.manquePourEntier !== null,
    allocationReposMaternel: allocation.value.toCutText(),
    versementsAllocation: versementsAllocation(allocation.value, facts, leConge, jour, law),
    indemniteJournaliere: part.indemniteJournaliere,
    parts: [part],
    conge: datesOf(leConge),
    calendrier: days.calendrier,
    totalBrut: allocation.value.plus(days.brut).toCutText(),
    totalNet: allocation.value.plus(days.net).toCutText(),
  }
}

function droitOf(situation: Situation, facts: Naissance, leConge: Conge, law: Consultation): Droit {
  const { affiliationMaternite, conditionCotisationsAJour } = law.on(leConge.debutCessation)
  return {
    affiliation: {
      requis: affiliationMaternite.count,
      jours: Math.max(0, monthsFromTo(situation.affiliation, facts.datePresumee)),
    },
    cotisationsAJour: !conditionCotisationsAJour || aJour(situation, leConge.debutCessation),
    conge: leConge,
  }
}

/** CSS D623-8: months of affiliation on the presumed day. L623-1 I, D623-2: eight weeks without work, six of them after the birth. */
function conditions<C extends Condition, A extends Amount<C>>(
  { affiliation, cotisationsAJour, conge: { minimum } }: Droit,
  reading: Reading<C, A>,
): readonly C[] {
  const enough = ({ jours, requis }: Mesure): C => reading.count(jours).atLeast(reading.count(requis))
  return [
    enough(affiliation).orRefuse('AFFILIATION_AVANT_NAISSANCE', 'CSS D623-8'),
    reading.fact(cotisationsAJour).orRefuse('COTISATIONS_IMPAYEES', 'Décret 2019-529'),
    enough(minimum.total).orRefuse('CESSATION_TROP_COURTE', 'CSS L623-1 I'),
    enough(minimum.apresNaissance).orRefuse('CESSATION_APRES_NAISSANCE_TROP_COURTE', 'CSS D623-2'),
    enough(minimum.avantDatePresumee).orRefuse('CESSATION_AVANT_NAISSANCE_TROP_COURTE', 'CSS D613-4-2 ancien'),
  ]
}

const datesOf = ({ debutAuPlusTot, debutCessation, finAuPlusTot, finAuPlusTard }: Conge): Maternite['conge'] => ({
  debutAuPlusTot,
  debutCessation,
  finAuPlusTot,
  finAuPlusTard,
})
