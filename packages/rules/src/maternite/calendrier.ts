import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Explained, Explanation } from '../readings/explained.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'
import { calendrierPaye } from '../versements/calendrier-paye.ts'
import { paiements, totauxOf, type Tranche } from '../versements/paiements.ts'
import type { CalendrierPaye } from '../versements/result.ts'

/** The calendar as answers show it, with the exact totals that others add to. */
export type Calendrier = { readonly calendrier: CalendrierPaye; readonly brut: Ratio; readonly net: Ratio }

/** The paid days of a leave, its payments and their totals; a leave that pays nothing has no totals to explain. */
export function calendrier(
  tranches: readonly Tranche<Explained>[],
  jour: Day,
  law: Consultation,
  explanation: Explanation,
): Calendrier {
  const paid = tranches.filter(({ jours, indemniteJournaliere }) => jours.length > 0 && !indemniteJournaliere.isZero())
  const jours = paid.flatMap((tranche) => tranche.jours).toSorted()
  const payments = paiements(paid, jour, law)
  const total = paid.length > 0 ? totauxOf(paid, payments, law, explanation) : totauxOf([], [], law, exact)
  return {
    brut: total.brut.value,
    net: total.net.value,
    calendrier: calendrierPaye(jours, payments, total, law),
  }
}
