import { repartitionOf, columnOf, type Repartition } from '../cotisations/bareme.ts'
import { monthsIn } from '../cotisations/months.ts'
import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { abattementOf, sum } from '../revenu/base.ts'
import { firstOfYear } from '../time/day.ts'
import type { ActiviteDeLAnnee, AnneeDeDroits } from './facts.ts'

/** Months in a row of one activity whose turnover gives the same income. */
type Tranche = { readonly mois: number; readonly taux: Figure; readonly repartition: Repartition }

/** CSS L613-7: turnover less the allowance of each activity. */
export function revenuParAbattement<C extends Condition, A extends Amount<C>>(
  { annee, activites }: AnneeDeDroits,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const parts = activites.map((one) => paid(one, kept(one, annee, turnover(one, reading), law, reading), reading))
  return sum(parts).named('revenuParAbattement', 'CSS L613-7', String(annee))
}

/** CSS R351-9: the income that the contributions paid for the basic pension answer to; null where their split is not known. */
export function revenuParCotisations<C extends Condition, A extends Amount<C>>(
  year: AnneeDeDroits,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const cut = year.activites.map((one) => tranches(one, year, law))
  if (!cut.every((of) => of !== null)) return null
  const { ssi, cipav } = law.on(firstOfYear(year.annee)).tauxRetraiteDeBase
  const scheme = reading.figure(year.caisse === 'CIPAV' ? cipav : ssi)
  const parts = year.activites.map((one, i) => {
    const of = cut[i]!
    const received = turnover(one, reading)
    if (of.length === 0) return paid(one, kept(one, year.annee, received, law, reading), reading)
    const months = of.reduce((all, { mois }) => all + mois, 0)
    const due = of.map(({ mois, taux, repartition }) => {
      const part = of.length === 1 ? received : received.times(reading.count(mois)).dividedBy(reading.count(months))
      return part.times(reading.figure(taux)).times(reading.figure(repartition.retraiteBase))
    })
    return paid(one, sum(due).dividedBy(scheme), reading)
  })
  return sum(parts).named('revenuParCotisations', 'CSS R351-9', String(year.annee))
}

/** What one euro more of an activity, spread over its months like the rest, adds to the income that counts. */
export function revenuParEuro(
  one: ActiviteDeLAnnee,
  year: AnneeDeDroits,
  parCotisations: boolean,
  law: Consultation,
): Ratio {
  const recettes = one.recettes.map((periode) => ({ ...periode, montant: Ratio.of(1) }))
  const alone = { ...year, activites: [{ ...one, recettes }] }
  const contributed = parCotisations ? revenuParCotisations(alone, law, exact) : null
  return (contributed ?? revenuParAbattement(alone, law, exact)).value
}

const turnover = <C extends Condition, A extends Amount<C>>(
  { recettes }: ActiviteDeLAnnee,
  reading: Reading<C, A>,
): A => sum(recettes.map(({ montant }) => reading.number(montant)))

const kept = <C extends Condition, A extends Amount<C>>(
  { activite }: ActiviteDeLAnnee,
  annee: number,
  received: A,
  law: Consultation,
  reading: Reading<C, A>,
): A => received.times(reading.count(1).minus(reading.figure(abattementOf(law)(activite.nature, annee))))

/** Income counts in proportion to the contributions paid. */
function paid<C extends Condition, A extends Amount<C>>(
  { cotisations }: ActiviteDeLAnnee,
  income: A,
  reading: Reading<C, A>,
): A {
  if (!cotisations || cotisations.payees.isAtLeast(cotisations.dues)) return income
  return income.times(reading.number(cotisations.payees)).dividedBy(reading.number(cotisations.dues))
}

/** Where rate or split change within the year; empty for an activity that has no split, null before the first table. */
function tranches(
  { activite, recettes }: ActiviteDeLAnnee,
  { caisse }: AnneeDeDroits,
  law: Consultation,
): readonly Tranche[] | null {
  if (activite.nature === 'MEUBLE_TOURISME') return []
  const found: { mois: number; taux: Figure; repartition: Repartition }[] = []
  for (const mois of recettes.flatMap(({ du, au }) => monthsIn(du, au))) {
    const repartition = repartitionOf(activite, caisse, mois, law)
    if (!repartition) return null
    const taux = law.on(mois).tauxMicroSocial[columnOf(activite, caisse)]
    const last = found.at(-1)
    const same = last?.taux.text === taux.text && last.repartition.retraiteBase.text === repartition.retraiteBase.text
    if (last && same) last.mois += 1
    else found.push({ mois: 1, taux, repartition })
  }
  return found
}
