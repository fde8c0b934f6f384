import { droitDuSalarie } from '../emploi-salarie/droit.ts'
import { indemniteMaternite, planDuConge } from '../emploi-salarie/indemnite-maternite.ts'
import { maintienAuConge } from '../emploi-salarie/maintien.ts'
import type { Consultation } from '../law/law.ts'
import { Ratio } from '../readings/ratio.ts'
import { Explanation, type Explained, type ExplainedCondition } from '../readings/explained.ts'
import { etapeOf, refusOf } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { calendrier } from './calendrier.ts'
import { fullText } from './part-forfait.ts'
import type { AncienneActivite, PartDuJour } from './result.ts'

/** A leave as the rules of a salaried job see it. */
export type CongeDeLEmploi = {
  /** First day of the leave. */
  readonly debut: Day
  /** The day on which affiliation is counted: presumed birth, arrival of the child, start of the leave. */
  readonly jourAffiliation: Day
  /** Days before one of which hours or pay must be enough. */
  readonly references: readonly Day[]
  /** What the leave asks of every activity. */
  conditions(reading: Explanation): readonly ExplainedCondition[]
}
/** What a job pays a day, with the part that says so. */
export type PartDeLEmploi = { readonly indemniteJournaliere: Explained; readonly part: PartDuJour }

/** What a present job pays beside the independent activity; null without one, or the facts that are missing. */
export function partDeLEmploi(
  situation: Situation,
  conge: CongeDeLEmploi,
  law: Consultation,
  explanation: Explanation,
): PartDeLEmploi | null | readonly Problem[] {
  return partOf(situation, conge, false, law, explanation)
}

/** CSS L161-8, L311-5: what the right kept of a former job would pay in the stead of the independent activity's; null where none is known. */
export function ancienneActivite(
  situation: Situation,
  conge: CongeDeLEmploi,
  jours: readonly Day[],
  propre: Ratio,
  law: Consultation,
): AncienneActivite | null | readonly Problem[] {
  const explanation = new Explanation()
  const found = partOf(situation, conge, true, law, explanation)
  if (found === null || isProblems(found)) return found
  const { indemniteJournaliere, part } = found
  const { brut, net } = calendrier([{ jours, indemniteJournaliere }], conge.debut, law, explanation)
  return {
    indemniteJournaliere: part.indemniteJournaliere,
    salaireJournalierBase: part.salaireJournalierBase,
    totalBrut: brut.toCutText(),
    totalNet: net.toCutText(),
    plusFavorable: brut.compare(propre) > 0,
    refus: part.refus,
    etapes: explanation.steps.map(etapeOf),
  }
}

function partOf(
  situation: Situation,
  conge: CongeDeLEmploi,
  former: boolean,
  law: Consultation,
  explanation: Explanation,
): PartDeLEmploi | null | readonly Problem[] {
  const mois = former ? () => maintienAuConge(situation, conge.debut, law)?.count ?? 0 : null
  const droit = droitDuSalarie(situation, conge.debut, mois)
  if (droit === null || isProblems(droit)) return droit
  const already = explanation.refusals.length
  const open = explanation.fact(droit.ouvert).orRefuse('MAINTIEN_EXPIRE', 'CSS L161-8')
  if (!droit.ouvert) return told(explanation.count(0).paidIf(open), null, explanation, already)
  const { debut, jourAffiliation, references } = conge
  const { emploi } = droit
  const plan = planDuConge({ emploi, affiliation: situation.affiliation, debut, jourAffiliation, references }, law)
  if (isProblems(plan)) return plan
  const { indemniteJournaliere, salaireJournalierBase } = indemniteMaternite(plan, law, explanation)
  const paid = indemniteJournaliere.paidIf(...conge.conditions(explanation))
  return told(paid, salaireJournalierBase, explanation, already)
}

/** The part of a job. The reasons why it pays nothing are its own: the answer speaks of the independent activity. */
const told = (
  indemniteJournaliere: Explained,
  salaireJournalierBase: Explained | null,
  { refusals }: Explanation,
  already: number,
): PartDeLEmploi => ({
  indemniteJournaliere,
  part: {
    caisse: 'REGIME_GENERAL',
    indemniteJournaliere: indemniteJournaliere.toCutText(),
    indemniteJournaliereExacte: fullText(indemniteJournaliere),
    raam: null,
    seuil: null,
    manquePourEntier: null,
    anneesReference: [],
    salaireJournalierBase: salaireJournalierBase?.toCutText() ?? null,
    refus: refusals.splice(already).map(refusOf),
  },
})
