import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Ratio } from '../readings/ratio.ts'
import { manquant, type Problem } from '../scenario/problem.ts'
import type { Emploi } from '../scenario/situation.ts'
import { plusMonths, type Day } from '../time/day.ts'
import { firstOfMonth } from '../time/months.ts'

/** The gross pay of one civil month, by its first day. */
export type Salaire = { readonly mois: Day; readonly brut: Ratio }

/** The civil months that end before that of a day, the oldest first. */
export const moisAvant = (jour: Day, nombre: number): readonly Day[] =>
  Array.from({ length: nombre }, (_, i) => plusMonths(firstOfMonth(jour), i - nombre))

/** Seasonal and intermittent work counts twelve months of pay, any other three (CSS R323-4). */
export const moisDeReference = ({ contrat }: Emploi): number =>
  contrat === 'SAISONNIER' || contrat === 'INTERMITTENT' ? 12 : 3

/** Days over which the pays of so many months count. */
export function diviseurDe(mois: number, jour: Day, law: Consultation): Figure {
  const { douzeMois, troisMois } = law.on(jour).diviseurDesSalaires
  return mois === 12 ? douzeMois : troisMois
}

/** The pays of some months that were given. */
export const salairesConnus = (emploi: Emploi, mois: readonly Day[]): readonly Salaire[] =>
  mois.flatMap((month) => {
    const brut = emploi.salaires.get(month)
    return brut ? [{ mois: month, brut }] : []
  })

/** The pays that a computation needs and nobody gave. */
export const salairesManquants = (emploi: Emploi, mois: readonly Day[]): readonly Problem[] =>
  mois
    .filter((month) => !emploi.salaires.has(month))
    .map((month) => manquant(['situation', 'emploi', 'salaires'], month.slice(0, 7)))
