import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { added, Ratio } from '../readings/ratio.ts'
import { aJour } from '../revenu/a-jour.ts'
import type { Plan } from '../revenu/plan.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf } from '../time/day.ts'
import { capital, capitalOrphelin, droitAuCapital, isOrphelin } from './capital.ts'
import { planDuRevenu } from './condition-de-revenu.ts'
import type { Deces } from './facts.ts'
import { anneesManquantes } from './meilleures-annees.ts'
import { pointsAuReel, pointsCipav } from './points-cipav.ts'
import { capitalCipav, renteCipav } from './prestations-cipav.ts'
import type { CapitalDeces } from './result.ts'

/** What a death gives: the capital of the SSI and those of the orphans (règlement of 01/08/2023), or that of the Cipav and its annuities, explained; or the facts that are missing. */
export const capitalDeces = (facts: Situation, deces: Deces, law: Consultation): CapitalDeces | readonly Problem[] =>
  facts.caisse === 'CIPAV' ? auCipav(facts, deces, law) : aLaSsi(facts, deces, law)

/** The income is asked of somebody active, or with rights kept; not of a pensioner. */
const asksIncome = ({ qualite }: Deces): boolean => qualite === 'ACTIF' || qualite === 'DROITS_MAINTENUS'

function aLaSsi(facts: Situation, deces: Deces, law: Consultation): CapitalDeces | readonly Problem[] {
  const lePlan: Plan | null | readonly Problem[] = asksIncome(deces) ? planDuRevenu(facts, deces.date, law) : null
  if (isProblems(lePlan)) return lePlan
  const explanation = new Explanation()
  const ouvert = !droitAuCapital(deces, lePlan, law, explanation).isZero()
  const own = capital(deces, ouvert, law, explanation)
  const enfants = deces.enfants.map((enfant, i) => ({
    naissance: enfant.naissance,
    montant: capitalOrphelin(deces, enfant, i + 1, ouvert, law, explanation),
  }))
  const total = added([own.value, ...enfants.map(({ montant }) => montant.value)])
  const unread = law.on(deces.date).decesReglementNonLu
  const other = capital(deces, true, law, exact).value
  const orphans = deces.enfants.filter((enfant) => isOrphelin(deces, enfant, law)).length
  const orphan = capitalOrphelin(deces, { ...ANY_CHILD, naissance: deces.date }, 1, true, law, exact).value
  const doubts: readonly Reserve[] = unread
    ? [
        reserve(
          'DECES_REGLEMENT_ANCIEN',
          'Arrêtés du 04/07/2014 et du 21/12/2018',
          other.plus(orphan.times(Ratio.of(orphans))).toCutText(),
        ),
      ]
    : []
  return {
    ...prestation(explanation, law, doubts, facts.hypotheses),
    date: deces.date,
    qualite: deces.qualite,
    capital: own.toCutText(),
    enfants: enfants.map(({ naissance, montant }) => ({ naissance, montant: montant.toCutText() })),
    total: total.toCutText(),
    renteAnnuelle: null,
  }
}

const ANY_CHILD = { etudiant: false, handicape: false }

/** Statuts de la Cipav: a member who pays and is up to date. */
function auCipav(facts: Situation, deces: Deces, law: Consultation): CapitalDeces | readonly Problem[] {
  const missing = anneesManquantes(facts, deces.date).filter(({ value }) => value === String(yearOf(deces.date) - 1))
  if (missing.length > 0) return missing
  const explanation = new Explanation()
  const statuts = 'Statuts de la Cipav'
  const ouvert = !explanation
    .count(1)
    .paidIf(explanation.fact(aJour(facts, deces.date)).orRefuse('CIPAV_COTISATIONS_IMPAYEES', statuts))
    .isZero()
  const points = pointsCipav(facts, deces.date, deces.accident, law, explanation)
  const due = (amount: Explained): Explained => amount.paidIf(explanation.fact(ouvert))
  const own = due(capitalCipav(points, deces.date, law, explanation)).named('capitalDeces', statuts)
  const rente = due(renteCipav(points, deces.date, law, explanation)).named('renteAnnuelle', statuts)
  const real = capitalCipav(pointsAuReel(facts, deces.date, deces.accident, law, exact), deces.date, law, exact)
  const doubts: readonly Reserve[] = [reserve('CIPAV_POINTS', statuts, ouvert ? real.toCutText() : '0.00')]
  return {
    ...prestation(explanation, law, doubts, facts.hypotheses),
    date: deces.date,
    qualite: deces.qualite,
    capital: own.toCutText(),
    enfants: [],
    total: own.toCutText(),
    renteAnnuelle: rente.toCutText(),
  }
}
