import type { Consultation } from '../law/law.ts'
import type { ArretADeclarer } from './facts.ts'
import { latest, plusDays, plusMonths, type Day } from '../time/day.ts'

/** The last day of a prescription that a longer stop needs to be renewed after, and the most months it may last. */
export type Renouvellement = { readonly fin: Day; readonly mois: number }

/** CSS L162-4-1: since September 2026 a prescription ends after some months, fewer for the first one; a longer stop is renewed. The day of each prescription says whether: a renewal comes on its first day, never before the first prescription. Zero months: no limit. */
export function renouvellements(
  { debut, fin, prolongation }: Pick<ArretADeclarer, 'debut' | 'fin' | 'prolongation'>,
  prescritLe: Day,
  law: Consultation,
): readonly Renouvellement[] {
  const found: Renouvellement[] = []
  let [next, prescribed] = [debut, prescritLe]
  for (let first = !prolongation; ; first = false) {
    const { dureePrescription } = law.on(prescribed)
    const mois = (first ? dureePrescription.premiere : dureePrescription.prolongation).count
    if (mois === 0) return found
    const last = plusDays(plusMonths(next, mois), -1)
    if (last >= fin) return found
    found.push({ fin: last, mois })
    next = plusDays(last, 1)
    prescribed = latest(prescritLe, next)
  }
}
