import type { Consultation } from '../law/law.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { sum } from '../revenu/base.ts'
import { prestation } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import type { Situation } from '../scenario/situation.ts'
import { calendrierDe } from './calendrier.ts'
import type { Arret } from './facts.ts'
import type { AutrePayeur, Part } from './part.ts'
import { partIndependante } from './part-independante.ts'
import type { ArretMaladie } from './result.ts'

/** Sick pay for one stop, explained: what the independent activity gives, and what another payer adds; or the facts that are missing. */
export function arretMaladie(
  situation: Situation,
  arret: Arret,
  law: Consultation,
  autrePayeur: AutrePayeur | null,
): ArretMaladie | readonly Problem[] {
  const explanation = new Explanation()
  const propre = partIndependante(situation, arret, law, explanation)
  if (isProblems(propre)) return propre
  const supposees: Hypothese[] = []
  const suppose = (hypothese: Hypothese): void => void supposees.push(hypothese)
  const { sansDroitPropre, sansOuverture } = propre
  const proprePaye = !propre.part.montant.isZero()
  const autre =
    autrePayeur?.({ situation, arret, sansDroitPropre, sansOuverture, proprePaye, law, explanation, suppose }) ?? null
  if (isProblems(autre)) return autre
  const parts = autre ? [propre.part, autre] : [propre.part]
  const indemnite = total(parts)
  const calendrier = calendrierDe(
    parts.flatMap(({ contributions }) => contributions),
    countersOf(parts),
    arret.constatation,
    law,
    explanation,
  )
  const doutes = parts.flatMap(({ reserves }) => reserves)
  return {
    ...prestation(explanation, law, doutes, [...situation.hypotheses, ...supposees]),
    indemniteJournaliere: indemnite.toCutText(),
    parts: parts.map(({ dite }) => dite),
    refus: indemnite.isZero() ? parts.flatMap(({ dite }) => dite.refus) : [],
    calendrier,
    courbe: (de, a) => propre.courbe.points(de, a),
    chiffreAffairesPour: (asked) => propre.courbe.inverse(asked),
  }
}

/** Each payer under its own conditions, both added: cumulated since 2017. */
const total = (parts: readonly Part[]): Explained =>
  parts.length === 1
    ? parts[0]!.montant
    : sum(parts.map(({ montant }) => montant)).named('indemniteDesParts', 'CSS L622-1 et L323-4')

/** Until somebody pays, and while somebody still can: those who pay nothing count only where nobody does. */
function countersOf(parts: readonly Part[]): { readonly joursCarence: number; readonly joursRestants: number } {
  const paying = parts.filter(({ montant }) => !montant.isZero())
  const counted = paying.length > 0 ? paying : parts.slice(0, 1)
  return {
    joursCarence: Math.min(...counted.map(({ joursCarence }) => joursCarence)),
    joursRestants: Math.max(...counted.map(({ joursRestants }) => joursRestants)),
  }
}
