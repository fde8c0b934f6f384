import { dayOf, type Calendrier, type Day } from '@abri/rules'
import { eachDay } from '../time/civil-days.ts'

/** What one day of a stop is: waited, paid, beyond the longest time paid, or simply not paid. */
export type DayKind = 'carence' | 'paye' | 'horsLimite' | 'nonPaye'
/** One day with what it is. */
export type StopDay = { readonly day: Day; readonly kind: DayKind }

/** What each day of the stop is, from the calendar of the answer. */
export function dayKinds(arretDebut: string, arretFin: string, calendrier: Calendrier): readonly StopDay[] {
  const [from, to] = [dayOf(arretDebut), dayOf(arretFin)]
  if (!from || !to || to < from) return []
  return eachDay(from, to).map((day, index) => ({ day, kind: kindOf(day, index, calendrier) }))
}

function kindOf(day: Day, index: number, { joursCarence, joursIndemnises, periodesIndemnisees }: Calendrier): DayKind {
  if (index < joursCarence) return 'carence'
  if (joursIndemnises === 0) return 'nonPaye'
  return periodesIndemnisees.some(({ du, au }) => du <= day && day <= au) ? 'paye' : 'horsLimite'
}
