import { Ratio } from '../readings/ratio.ts'
import { earliest, endOfMonthBefore, firstOfYear, latest, type Day } from '../time/day.ts'
import { civilMonths } from '../time/months.ts'
import type { AnneeDeDroits } from './facts.ts'

/** The part of a year before the month in which a pension begins; null where it begins in January or drew on the whole year. */
export function avantLaPension(year: AnneeDeDroits): AnneeDeDroits | null {
  const fin = endOfMonthBefore(year.cumul!.depuis)
  return fin < firstOfYear(year.annee) ? null : { ...entre(year, firstOfYear(year.annee), fin), cumul: null }
}

/** What came in from the first day of a month to the last of another: receipts in equal parts over their months; an activity of other months alone is left out. */
export const entre = (year: AnneeDeDroits, from: Day, to: Day): AnneeDeDroits => ({
  ...year,
  activites: year.activites.flatMap((one) => {
    const recettes = one.recettes.flatMap(({ du, au, montant }) => {
      const part = { du: latest(du, from), au: earliest(au, to) }
      if (part.au < part.du) return []
      const months = Ratio.of(civilMonths(part.du, part.au)).dividedBy(Ratio.of(civilMonths(du, au)))
      return [{ ...part, montant: montant.times(months) }]
    })
    return recettes.length > 0 ? [{ ...one, recettes }] : []
  }),
  salaires: year.salaires.filter(([mois]) => mois >= from && mois <= to),
})
