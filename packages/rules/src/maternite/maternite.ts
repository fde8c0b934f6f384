import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import { estAJour } from '../revenu/a-jour.ts'
import { affiliationEnMois } from '../revenu/affiliation.ts'
import { prestation } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { plusMonths, type Day } from '../time/day.ts'
import { conge, type Conge, type Mesure } from './conge.ts'
import { congePaye, type CongeDemande } from './conge-paye.ts'
import type { Naissance } from './facts.ts'
import { allocationReposMaternel } from './forfait.ts'
import { doutesDeLAllocation, doutesDeLaGrossesse } from './reserves.ts'
import type { Maternite } from './result.ts'
import { MONTHS_OF_PREGNANCY, versementsAllocation } from './versements-allocation.ts'

/** Maternity of the independent activity (CSS L623-1 I, D623-1 to D623-8), explained, and of a job beside; or the facts that are missing. */
export function maternite(situation: Situation, facts: Naissance, law: Consultation): Maternite | readonly Problem[] {
  const leConge = conge(facts, law)
  if (isProblems(leConge)) return leConge
  const jour = premierVersement(facts, leConge)
  const paye = congePaye(demandeDeMaternite(situation, facts, leConge, law), law)
  if (isProblems(paye)) return paye
  const { allocation, explanation, indemniteJournaliere, brut, net } = paye
  const reading = law.consult()
  const doutes = [
    ...paye.doutes,
    ...doutesDeLaGrossesse(facts, indemniteJournaliere.value, jour, reading),
    ...doutesDeLAllocation(allocation, jour, reading),
  ]
  return {
    ...prestation(explanation, law, doutes, situation.hypotheses),
    ...paye.forfaits,
    allocationReposMaternel: allocation.toCutText(),
    versementsAllocation: versementsAllocation(allocation, facts, leConge, law),
    conge: datesOf(leConge),
    totalBrut: brut.toCutText(),
    totalNet: net.toCutText(),
  }
}

/** D623-1, D623-2: the day planned for the first payment fixes years, ceiling and amounts; a birth that comes early does not move it. */
const premierVersement = (facts: Naissance, { debutPrevu }: Conge): Day => facts.premierVersement ?? debutPrevu

/** What is asked for the leave of a mother. */
export function demandeDeMaternite(
  situation: Situation,
  facts: Naissance,
  leConge: Conge,
  law: Consultation,
): CongeDemande {
  const { debut, indemnisables } = leConge
  const { datePresumee } = facts
  const jour = premierVersement(facts, leConge)
  return {
    situation,
    premierVersement: jour,
    jours: indemnisables,
    conditions: (reading) => [...droitPropre(situation, facts, leConge, law, reading), ...cessation(leConge, reading)],
    allocation: (leForfait, reading) => allocationReposMaternel(leForfait, jour, law, reading),
    emploi: {
      debut,
      jourAffiliation: datePresumee,
      references: [plusMonths(datePresumee, -MONTHS_OF_PREGNANCY), debut],
      conditions: (reading) => cessation(leConge, reading),
    },
  }
}

/** CSS D623-8: months of affiliation on the presumed day. */
function droitPropre<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  { datePresumee }: Naissance,
  { debut }: Conge,
  law: Consultation,
  reading: Reading<C, A>,
): readonly C[] {
  const { affiliationMaternite: mois } = law.on(debut)
  return [
    affiliationEnMois(situation.affiliation, datePresumee, mois, 'AFFILIATION_AVANT_NAISSANCE', reading),
    estAJour(situation, debut, law, reading),
  ]
}

/** L623-1 I, D623-2: eight weeks without work, six of them after the birth; whatever the result, of every activity. */
const cessation = <C extends Condition, A extends Amount<C>>(
  { minimum }: Conge,
  reading: Reading<C, A>,
): readonly C[] => [
  reached(minimum.total, reading).orRefuse('CESSATION_TROP_COURTE', 'CSS L623-1 I'),
  reached(minimum.apresNaissance, reading).orRefuse('CESSATION_APRES_NAISSANCE_TROP_COURTE', 'CSS D623-2'),
  reached(minimum.avantDatePresumee, reading).orRefuse('CESSATION_AVANT_NAISSANCE_TROP_COURTE', 'CSS D613-4-2 ancien'),
]

const reached = <C extends Condition, A extends Amount<C>>({ jours, requis }: Mesure, reading: Reading<C, A>): C =>
  enough(jours, requis, reading)

const datesOf = ({ debutAuPlusTot, debutCessation, finAuPlusTot, finAuPlusTard }: Conge): Maternite['conge'] => ({
  debutAuPlusTot,
  debutCessation,
  finAuPlusTot,
  finAuPlusTard,
})
