import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { added } from '../readings/ratio.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { capitaux, droitAuCapital, droitAuCapitalCipav } from './capital.ts'
import { doutesDuRevenu, planDuRevenu, type PlanDuRevenu } from './condition-de-revenu.ts'
import type { Deces } from './facts.ts'
import { anneeManquante } from './meilleures-annees.ts'
import { pointsAuReel, pointsCipav } from './points-cipav.ts'
import { capitalCipav, renteCipav } from './prestations-cipav.ts'
import type { CapitalDeces } from './result.ts'

/** What a death gives: the capital of the SSI and those of the orphans (règlement of 01/08/2023), or that of the Cipav and its annuities, explained; or the facts that are missing. */
export const capitalDeces = (facts: Situation, deces: Deces, law: Consultation): CapitalDeces | readonly Problem[] =>
  facts.caisse === 'CIPAV' ? auCipav(facts, deces, law) : aLaSsi(facts, deces, law)

/** The income is asked of somebody active, or with rights kept; not of a pensioner. */
const asksIncome = ({ qualite }: Deces): boolean => qualite === 'ACTIF' || qualite === 'DROITS_MAINTENUS'

function aLaSsi(facts: Situation, deces: Deces, law: Consultation): CapitalDeces | readonly Problem[] {
  const lePlan = asksIncome(deces) ? planDuRevenu(facts, deces.date, law) : null
  if (isProblems(lePlan)) return lePlan
  const explanation = new Explanation()
  const ouvert = !droitAuCapital(deces, lePlan, law, explanation).isZero()
  const [own, ...orphelins] = capitaux(deces, ouvert, law, explanation)
  return answer(facts, deces, law, explanation, doutes(facts, deces, lePlan, law), own, orphelins, null)
}

/** The rules before those of 2023 were not read: the other reading has no condition. And the doubts about the income that a capital asks for. */
function doutes(facts: Situation, deces: Deces, lePlan: PlanDuRevenu | null, law: Consultation): readonly Reserve[] {
  const ouvert = added(capitaux(deces, true, law, exact).map(({ value }) => value)).toCutText()
  const ancien = law.on(deces.date).decesReglementNonLu
    ? [reserve('DECES_REGLEMENT_ANCIEN', 'Arrêtés du 04/07/2014 et du 21/12/2018', ouvert)]
    : []
  if (!lePlan) return ancien
  const due = (other: PlanDuRevenu): string => (droitAuCapital(deces, other, law, exact).isZero() ? '0.00' : ouvert)
  const maintenus =
    deces.qualite === 'DROITS_MAINTENUS' && due(lePlan) !== ouvert
      ? [reserve('DECES_DROITS_MAINTENUS', 'Règlement invalidité-décès, article 34', ouvert)]
      : []
  return [...ancien, ...maintenus, ...doutesDuRevenu(facts, deces.date, lePlan, law, due)]
}

/** Statuts de la Cipav: a member who pays and is up to date. */
function auCipav(facts: Situation, deces: Deces, law: Consultation): CapitalDeces | readonly Problem[] {
  const missing = anneeManquante(facts, deces.date)
  if (missing.length > 0) return missing
  const explanation = new Explanation()
  const statuts = 'Statuts de la Cipav'
  const ouvert = !droitAuCapitalCipav(facts, deces, explanation).isZero()
  const points = pointsCipav(facts, deces.date, deces.accident, law, explanation)
  const due = (amount: Explained): Explained => amount.paidIf(explanation.fact(ouvert))
  const own = due(capitalCipav(points, deces.date, law, explanation)).named('capitalDeces', statuts)
  const rente = due(renteCipav(points, deces.date, law, explanation)).named('renteAnnuelle', statuts)
  const real = capitalCipav(pointsAuReel(facts, deces.date, deces.accident, law, exact), deces.date, law, exact)
  const doubts: readonly Reserve[] = [
    reserve('CIPAV_POINTS', statuts, ouvert ? real.toCutText() : '0.00'),
    ...(ouvert && deces.qualite !== 'ACTIF' ? [reserve('CIPAV_SANS_ACTIVITE', statuts, '0.00')] : []),
  ]
  return answer(facts, deces, law, explanation, doubts, own, [], rente.toCutText())
}

const answer = (
  { hypotheses }: Situation,
  { date, qualite, enfants }: Deces,
  law: Consultation,
  explanation: Explanation,
  doubts: readonly Reserve[],
  own: Explained,
  orphelins: readonly Explained[],
  renteAnnuelle: string | null,
): CapitalDeces => ({
  ...prestation(explanation, law, doubts, hypotheses),
  date,
  qualite,
  capital: own.toCutText(),
  enfants: orphelins.map((montant, i) => ({ naissance: enfants[i]!.naissance, montant: montant.toCutText() })),
  total: added([own, ...orphelins].map(({ value }) => value)).toCutText(),
  renteAnnuelle,
})
