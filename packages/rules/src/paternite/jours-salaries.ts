import type { Consultation } from '../law/law.ts'
import type { Naissance } from '../maternite/facts.ts'
import { daysIn, daysFromTo, latest, plusDays, toNumber, type Day } from '../time/day.ts'
import { spans } from '../versements/versements.ts'
import type { CongePaternite } from './periodes.ts'

/**
 * Code du travail L1225-35 and D1225-8: of the days of the leave, those that are leave of a job too. The employer pays the working days of birth leave; so many
 * compulsory days follow, longer with a stay in hospital, then the rest in few parts, each long enough. Before July 2021 nothing of that: null.
 */
export function joursSalaries(
  { naissance, datePresumee, enfantsNes }: Naissance,
  { indemnisables, joursMaximum }: CongePaternite,
  law: Consultation,
): number | null {
  const { congePaterniteSalarie: salarie, congePaternite } = law.on(latest(naissance, datePresumee))
  if (salarie.obligatoires.count === 0) return null
  const duree = (enfantsNes > 1 ? congePaternite.multiple : congePaternite.simple).count
  const after = plusDays(lastOf(salarie.naissance.count, naissance), 1)
  const compulsory = plusDays(after, salarie.obligatoires.count + joursMaximum - duree)
  const inOrder = indemnisables.filter((day) => day >= after).toSorted()
  const parts = spans(inOrder.filter((day) => day >= compulsory))
    .map(({ du, au }) => daysFromTo(du, au))
    .filter((jours) => jours >= salarie.joursAuMoins.count)
    .slice(0, salarie.parts.count)
  const taken = inOrder.filter((day) => day < compulsory).length + parts.reduce((sum, jours) => sum + jours, 0)
  return Math.min(taken, joursMaximum)
}

/** The last of so many working days from a day on: Sundays are none; holidays are not known here. */
function lastOf(count: number, from: Day): Day {
  const working = daysIn(from, plusDays(from, count * 2 - 1)).filter((day) => !isSunday(day))
  return working[count - 1] ?? from
}

/** 1970-01-01 was a Thursday. */
const isSunday = (day: Day): boolean => (((toNumber(day) + 4) % 7) + 7) % 7 === 0
