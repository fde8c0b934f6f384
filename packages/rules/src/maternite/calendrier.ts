import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Explained, Explanation } from '../readings/explained.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'
import { paiements, totauxOf, versementsOf, type Tranche } from '../versements/paiements.ts'
import { spans } from '../versements/versements.ts'
import type { CalendrierConge } from './result.ts'

/** The calendar as answers show it, with the exact totals that others add to. */
export type Calendrier = { readonly calendrier: CalendrierConge; readonly brut: Ratio; readonly net: Ratio }

/** The paid days of a leave, its payments and their totals; a leave that pays nothing has no totals to explain. */
export function calendrier(
  tranches: readonly Tranche<Explained>[],
  jour: Day,
  law: Consultation,
  explanation: Explanation,
): Calendrier {
  const paid = tranches.filter(
    ({ jours, indemniteJournaliere }) => jours.length > 0 && !indemniteJournaliere.value.isZero(),
  )
  const jours = paid.flatMap((tranche) => tranche.jours).toSorted()
  const payments = paiements(paid, jour, law)
  const total = paid.length > 0 ? totauxOf(paid, payments, law, explanation) : totauxOf([], [], law, exact)
  return {
    brut: total.brut.value,
    net: total.net.value,
    calendrier: {
      joursIndemnises: jours.length,
      premierJourIndemnise: jours[0] ?? null,
      dernierJourIndemnise: jours.at(-1) ?? null,
      periodesIndemnisees: spans(jours),
      versements: versementsOf(payments, law),
      totalBrut: total.brut.value.toCutText(),
      csg: total.csg.value.toCutText(),
      crds: total.crds.value.toCutText(),
      totalNet: total.net.value.toCutText(),
    },
  }
}
