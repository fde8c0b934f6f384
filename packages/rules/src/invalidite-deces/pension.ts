import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { abattementOf, pass, revenuDeLAnnee, sum, type Abattement, type AnneeDeRevenu } from '../revenu/base.ts'
import type { CategorieInvalidite } from '../scenario/input.ts'
import { firstOfYear, yearOf, type Day } from '../time/day.ts'

export type Pension<A> = { readonly pension: A; readonly majoration: A; readonly total: A }

const MONTHS = 12

/** Règlement invalidité-décès, articles 9 and 13: a share of the mean of the best years, at least the minimum, at most the same share of the PASS, by month; and the supplement for constant help. */
export function pensionMensuelle<C extends Condition, A extends Amount<C>>(
  annees: readonly AnneeDeRevenu[],
  categorie: CategorieInvalidite,
  dateEffet: Day,
  ouvert: boolean,
  law: Consultation,
  reading: Reading<C, A>,
  abattement: Abattement = abattementOf(law),
): Pension<A> {
  const onDay = law.on(dateEffet)
  const partial = categorie === 'PARTIELLE'
  const article = `Règlement invalidité-décès, article ${partial ? 9 : 13}`
  const taux = reading.figure(partial ? onDay.invaliditeTaux.partielle : onDay.invaliditeTaux.totale)
  const monthly = (yearly: A): A => yearly.times(taux).dividedBy(reading.count(MONTHS))
  const plafond = monthly(pass(firstOfYear(yearOf(dateEffet)), law, reading)).named('plafondDePension', article)
  const minimum = reading
    .figure(partial ? onDay.invaliditeMinimumPartielle : onDay.invaliditeMinimumTotale)
    .named('minimumDePension', article)
  const moyenne = annees.length > 0 ? meanOf(annees, abattement, reading) : reading.count(0)
  const pension = monthly(moyenne)
    .largest(minimum)
    .cappedAt(plafond)
    .roundedToCents()
    .paidIf(reading.fact(ouvert))
    .named('pensionMensuelle', article)
  const majoration =
    categorie === 'TIERCE_PERSONNE'
      ? reading
          .figure(onDay.majorationTiercePersonne)
          .paidIf(reading.fact(ouvert))
          .named('majorationMensuelle', 'CSS L355-1')
      : reading.count(0)
  return { pension, majoration, total: pension.plus(majoration).named('totalMensuel', article) }
}

const meanOf = <C extends Condition, A extends Amount<C>>(
  annees: readonly AnneeDeRevenu[],
  abattement: Abattement,
  reading: Reading<C, A>,
): A =>
  sum(annees.map((annee) => revenuDeLAnnee(annee, abattement, reading)))
    .dividedBy(reading.count(annees.length))
    .named('moyenneDesMeilleuresAnnees', 'Règlement invalidité-décès, article 9')
