import type { Consultation } from '../law/law.ts'
import type { ArretADeclarer } from './facts.ts'
import { plusDays, plusMonths, type Day } from '../time/day.ts'

/** The last day of a prescription that a longer stop needs to be renewed after, and the most months it may last. */
export type Renouvellement = { readonly fin: Day; readonly mois: number }

/** CSS L162-4-1: since September 2026 a prescription ends after some months, fewer for the first one; a longer stop is renewed. The day of the prescription says whether. Zero months: no limit. */
export function renouvellements(
  { debut, fin, prolongation }: Pick<ArretADeclarer, 'debut' | 'fin' | 'prolongation'>,
  prescritLe: Day,
  law: Consultation,
): readonly Renouvellement[] {
  const found: Renouvellement[] = []
  let next = debut
  for (let first = !prolongation; ; first = false) {
    const { dureePrescription } = law.on(found.length === 0 ? prescritLe : next)
    const mois = (first ? dureePrescription.premiere : dureePrescription.prolongation).count
    if (mois === 0) return found
    const last = plusDays(plusMonths(next, mois), -1)
    if (last >= fin) return found
    found.push({ fin: last, mois })
    next = plusDays(last, 1)
  }
}
