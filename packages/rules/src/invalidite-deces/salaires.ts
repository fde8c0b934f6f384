import { Ratio } from '../readings/ratio.ts'
import type { Plan } from '../revenu/plan.ts'
import type { Emploi } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'
import { firstOfMonth } from '../time/months.ts'

/** Gross pay of the reference years, a year of which is `total` × `jours` ÷ `sur`; `annees` says which they are. */
export type SalairesDesAnnees = {
  readonly total: Ratio
  readonly jours: number
  readonly sur: number
  readonly annees: string
}

/** The months of pay that were told within the reference years, over the same time as the income of the activity. */
export function salairesDesAnnees(
  { annees, methode }: Plan,
  debut: Day,
  salaires: Emploi['salaires'],
  day: Day,
): SalairesDesAnnees | null {
  if (methode.kind === 'INCONNU') return null
  const years = annees.map(({ annee }) => annee)
  const inside = ([mois]: readonly [Day, Ratio]): boolean =>
    years.includes(yearOf(mois)) &&
    (methode.kind === 'MOYENNE' || (mois >= firstOfMonth(debut) && mois < firstOfMonth(day)))
  const paid = [...salaires].filter(inside)
  if (paid.length === 0) return null
  return {
    total: paid.reduce((sum, [, brut]) => sum.plus(brut), Ratio.of(0)),
    ...(methode.kind === 'PRORATA' ? { jours: 365, sur: methode.jours } : { jours: 1, sur: years.length }),
    annees: [...new Set([years[0], years.at(-1)])].join('-'),
  }
}

/** Gross pay that was told, by civil year, of the years before a day. */
export function salairesParAnnee(salaires: Emploi['salaires'], day: Day): ReadonlyMap<number, Ratio> {
  const found = new Map<number, Ratio>()
  for (const [mois, brut] of salaires) {
    const annee = yearOf(mois)
    if (annee < yearOf(day)) found.set(annee, (found.get(annee) ?? Ratio.of(0)).plus(brut))
  }
  return found
}
