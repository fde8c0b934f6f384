import type { Explained } from '../readings/explained.ts'
import { added, Ratio } from '../readings/ratio.ts'
import type { Refus } from '../scenario/prestation.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Tranche } from '../versements/paiements.ts'
import type { Forfait } from './forfait.ts'
import type { PartDuJour } from './result.ts'

/** What the independent activity pays a day, and the income that it rests on. */
export function partForfait(
  { caisse }: Situation,
  { raam, seuil }: Forfait<Explained>,
  indemniteJournaliere: Explained,
  anneesReference: readonly number[],
  refus: readonly Refus[],
): PartDuJour {
  const reduced = !raam || !raam.value.isAtLeast(seuil.value)
  const missing = raam ? seuil.value.minus(raam.value) : seuil.value
  return {
    caisse,
    indemniteJournaliere: indemniteJournaliere.toCutText(),
    indemniteJournaliereExacte: fullText(indemniteJournaliere),
    raam: raam?.toCutText() ?? null,
    seuil: seuil.toCutText(),
    manquePourEntier: reduced ? missing.toCents('UP').toCutText() : null,
    anneesReference,
    salaireJournalierBase: null,
    refus,
  }
}

/** Two digits at least, and all that there are. */
export function fullText({ value }: Explained): string {
  const text = value.toText()
  return text.length > value.toCutText().length ? text : value.toCutText()
}

/** What one payer gives for some days, before levies, rounded once. */
export const totalDe = (tranches: readonly Tranche<Explained>[]): string =>
  added(tranches.map((one) => one.indemniteJournaliere.value.times(Ratio.of(one.jours.length))))
    .toCents('HALF_UP')
    .toCutText()
