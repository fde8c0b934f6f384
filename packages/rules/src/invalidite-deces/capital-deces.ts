import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { added, Ratio } from '../readings/ratio.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf } from '../time/day.ts'
import { capital, capitalOrphelin, droitAuCapital, droitAuCapitalCipav, isOrphelin } from './capital.ts'
import { doutesDuRevenu, planDuRevenu, type PlanDuRevenu } from './condition-de-revenu.ts'
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
  const lePlan: PlanDuRevenu | null | readonly Problem[] = asksIncome(deces)
    ? planDuRevenu(facts, deces.date, law)
    : null
  if (isProblems(lePlan)) return lePlan
  const explanation = new Explanation()
  const ouvert = !droitAuCapital(deces, lePlan, law, explanation).isZero()
  const own = capital(deces, ouvert, law, explanation)
  const enfants = deces.enfants.map((enfant, i) => ({
    naissance: enfant.naissance,
    montant: capitalOrphelin(deces, enfant, i + 1, ouvert, law, explanation),
  }))
  const total = added([own.value, ...enfants.map(({ montant }) => montant.value)])
  const doubts = [...reglementAncien(deces, law), ...duRevenu(facts, deces, lePlan, law)]
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

/** What is due to all where the right is open. */
function totalOuvert(deces: Deces, law: Consultation): Ratio {
  const orphans = deces.enfants.filter((enfant) => isOrphelin(deces, enfant, law)).length
  const child = { naissance: deces.date, etudiant: false, handicape: false }
  const orphan = capitalOrphelin(deces, child, 1, true, law, exact).value
  return capital(deces, true, law, exact).value.plus(orphan.times(Ratio.of(orphans)))
}

const ANCIENS = 'Arrêtés du 04/07/2014 et du 21/12/2018'

/** The rules before those of 2023 were not read: the other reading has no condition. */
const reglementAncien = (deces: Deces, law: Consultation): readonly Reserve[] =>
  law.on(deces.date).decesReglementNonLu
    ? [reserve('DECES_REGLEMENT_ANCIEN', ANCIENS, totalOuvert(deces, law).toCutText())]
    : []

/** The doubts about the income that a capital asks for. */
const duRevenu = (
  situation: Situation,
  deces: Deces,
  lePlan: PlanDuRevenu | null,
  law: Consultation,
): readonly Reserve[] =>
  lePlan
    ? doutesDuRevenu({
        situation,
        jour: deces.date,
        lePlan,
        annees: lePlan.annees,
        law,
        montant: (other) =>
          droitAuCapital(deces, other, law, exact).value.isZero() ? '0.00' : totalOuvert(deces, law).toCutText(),
      })
    : []

/** Statuts de la Cipav: a member who pays and is up to date. */
function auCipav(facts: Situation, deces: Deces, law: Consultation): CapitalDeces | readonly Problem[] {
  const missing = anneesManquantes(facts, deces.date).filter(({ value }) => value === String(yearOf(deces.date) - 1))
  if (missing.length > 0) return missing
  const explanation = new Explanation()
  const statuts = 'Statuts de la Cipav'
  const ouvert = !droitAuCapitalCipav(facts, deces, explanation).value.isZero()
  const points = pointsCipav(facts, deces.date, deces.accident, law, explanation)
  const due = (amount: Explained): Explained => amount.paidIf(explanation.fact(ouvert))
  const own = due(capitalCipav(points, deces.date, law, explanation)).named('capitalDeces', statuts)
  const rente = due(renteCipav(points, deces.date, law, explanation)).named('renteAnnuelle', statuts)
  const real = capitalCipav(pointsAuReel(facts, deces.date, deces.accident, law, exact), deces.date, law, exact)
  const doubts: readonly Reserve[] = [
    reserve('CIPAV_POINTS', statuts, ouvert ? real.value.toCutText() : '0.00'),
    ...(ouvert && deces.qualite !== 'ACTIF' ? [reserve('CIPAV_SANS_ACTIVITE', statuts, '0.00')] : []),
  ]
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
