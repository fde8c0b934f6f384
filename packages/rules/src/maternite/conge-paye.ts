import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { ONE, ZERO, Ratio } from '../readings/ratio.ts'
import { abattementOf } from '../revenu/base.ts'
import { refusOf, type Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { baseDuForfait, type BaseDuForfait } from './base-du-forfait.ts'
import { calendrier } from './calendrier.ts'
import { ancienneActivite, partDeLEmploi, type CongeDeLEmploi } from './emploi.ts'
import { forfait, indemniteForfaitaire, type Forfait } from './forfait.ts'
import { partForfait, totalDe } from './part-forfait.ts'
import { doutesDuTaux } from './reserves.ts'
import type { AncienneActivite, Forfaits } from './result.ts'

/** A leave whose days are settled: what is asked for it, of the independent activity and of a job beside. */
export type CongeDemande = {
  readonly situation: Situation
  readonly premierVersement: Day
  readonly jours: readonly Day[]
  readonly emploi: CongeDeLEmploi
  /** What the law asks of the independent activity. */
  conditions<C extends Condition, A extends Amount<C>>(reading: Reading<C, A>): readonly C[]
  /** An allowance beside the days; null where the leave has none. */
  allocation?<C extends Condition, A extends Amount<C>>(forfait: Forfait<A>, reading: Reading<C, A>): A
}
/** A leave that was paid, with all that its answer says. */
export type CongePaye = {
  readonly forfaits: Forfaits
  readonly base: BaseDuForfait
  readonly forfait: Forfait<Explained>
  readonly allocation: Ratio
  /** Of the independent activity. */
  readonly indemniteJournaliere: Explained
  readonly brut: Ratio
  readonly net: Ratio
  readonly doutes: readonly Reserve[]
  readonly explanation: Explanation
}

/** Pays a leave: the flat daily allowance of the independent activity, that of a job beside, and what a former job would pay; or the facts that are missing. */
export function congePaye(demande: CongeDemande, law: Consultation): CongePaye | readonly Problem[] {
  const { situation, premierVersement: jour, jours } = demande
  const base = baseDuForfait(situation, jour, law)
  if (isProblems(base)) return base
  const explanation = new Explanation()
  const droit = { premierVersement: jour, anneesDuSeuil: base.plan.anneesDuSeuil }
  const asked = demande.conditions(explanation)
  const leForfait = forfait(base.base, droit, asked, abattementOf(law), law, explanation)
  const refus = explanation.refusals.map(refusOf)
  const allocation = demande.allocation?.(leForfait, explanation).value ?? ZERO
  const propre = indemniteForfaitaire(leForfait, jour, law, explanation)
  const part = partForfait(situation, leForfait, propre, base.anneesReference, refus)
  const emploi = partDeLEmploi(situation, demande.emploi, law, explanation)
  if (isProblems(emploi)) return emploi
  const indemniteJournaliere = emploi ? propre.plus(emploi.indemniteJournaliere) : propre
  const days = calendrier([{ jours, indemniteJournaliere }], jour, law, explanation)
  const total = { brut: allocation.plus(days.brut), net: allocation.plus(days.net) }
  const ancienne = emploi ? null : formerOf(demande, leForfait, total.brut, law)
  if (isProblems(ancienne)) return ancienne
  return {
    forfaits: {
      tauxReduit: part.manquePourEntier !== null,
      indemniteJournaliere: indemniteJournaliere.toCutText(),
      parts: [
        { part, jour: propre },
        ...(emploi ? [{ part: emploi.part, jour: emploi.indemniteJournaliere }] : []),
      ].map((one) => ({ ...one.part, totalBrut: totalDe([{ jours, indemniteJournaliere: one.jour }]) })),
      calendrier: days.calendrier,
      ancienneActivite: ancienne,
    },
    ...{ base, forfait: leForfait, allocation, indemniteJournaliere: propre, ...total, explanation },
    doutes: [
      ...doutesDuTaux(base, leForfait, ancienne !== null || emploi !== null, law.consult()),
      ...cumul(propre, emploi?.indemniteJournaliere ?? null),
    ],
  }
}

/** Where the flat amounts are reduced or refused, a former job may pay more. */
function formerOf(
  { situation, emploi, jours }: CongeDemande,
  { taux }: Forfait<Explained>,
  propre: Ratio,
  law: Consultation,
): AncienneActivite | null | readonly Problem[] {
  return taux.value.isAtLeast(ONE) ? null : ancienneActivite(situation, emploi, jours, propre, law)
}

/** Doubt: both activities pay where both stop; some publications keep the allowance of the job alone. */
export const cumul = (propre: Explained, emploi: Explained | null): readonly Reserve[] =>
  emploi && !emploi.isZero() && !propre.isZero()
    ? [reserve('CUMUL_DES_ACTIVITES', 'CSS L623-1 et L331-3', emploi.toCutText())]
    : []
