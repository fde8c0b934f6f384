import { plusDays, plusMonths, type Day } from '../time/day.ts'
import type { Periodicite } from './names.ts'

/** A period of turnover and the last day on which it is declared. */
export type Declaration = { readonly debut: Day; readonly fin: Day; readonly echeance: Day }

const MONTHS: Readonly<Record<Periodicite, number>> = { MENSUELLE: 1, TRIMESTRIELLE: 3 }

/** The civil months or quarters that some days touch; each is declared by the end of a later month. */
export function declarations(debut: Day, fin: Day, periodicite: Periodicite, delai: number): readonly Declaration[] {
  const months = MONTHS[periodicite]
  const found: Declaration[] = []
  for (let from = startOf(debut, months); from <= fin; from = plusMonths(from, months)) {
    const next = plusMonths(from, months)
    found.push({ debut: from, fin: plusDays(next, -1), echeance: plusDays(plusMonths(next, delai), -1) })
  }
  return found
}

/** The first day of the civil month or quarter of a day. */
function startOf(jour: Day, months: number): Day {
  const month = Number(jour.slice(5, 7))
  return plusMonths(`${jour.slice(0, 7)}-01` as Day, -((month - 1) % months))
}
