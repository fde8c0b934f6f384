import { cotisationPour } from '../cotisations/cotisation-pour.ts'
import { firstOfMonth } from '../time/months.ts'
import { UnknownLaw, type Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { sumOf, abattementOf, pass } from '../revenu/base.ts'
import type { Situation } from '../scenario/situation.ts'
import { firstOfYear, lastOfYear, yearOf, type Day } from '../time/day.ts'

/** Statuts de la Cipav: points are what contributions of the year before bought; those of a micro-entrepreneur are a share of the flat rate, which no text known splits before July 2021. */
export function pointsCipav<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  day: Day,
  accident: boolean,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const annee = yearOf(day) - 1
  const due = situation.activites
    .filter(({ debut }) => yearOf(debut) <= annee)
    .map((activite) => {
      const { montant } = activite.recettes.get(annee)!
      const du = activite.debut > firstOfYear(annee) ? firstOfMonth(activite.debut) : firstOfYear(annee)
      const recettes = [{ du, au: lastOfYear(annee), montant }]
      const part = cotisationPour('invaliditeDeces', activite, 'CIPAV', recettes, law, reading)
      if (!part) throw new UnknownLaw('repartitionCipav', du)
      return part
    })
  const paid = sumOf(due, reading).named('cotisationPrevoyance', 'CSS D613-6', String(annee))
  return withAccident(paid.dividedBy(law.on(day).cipavPointAchat), accident, day, law).named(
    'pointsCipav',
    'Statuts de la Cipav',
  )
}

/** The same where contributions were those of the real regime: a rate on the income between two bounds. */
export function pointsAuReel<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  day: Day,
  accident: boolean,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const annee = yearOf(day) - 1
  const { cipavPrevoyanceTaux, cipavPrevoyanceAssiette, cipavPointAchat } = law.on(day)
  const ceiling = pass(firstOfYear(annee), law, reading)
  const kept = reading.count(1).minus(abattementOf(law)('LIBERALE', annee))
  const incomes = situation.activites
    .filter(({ debut }) => yearOf(debut) <= annee)
    .map(({ recettes }) => reading.number(recettes.get(annee)!.montant).times(kept))
  const income = sumOf(incomes, reading)
  const base = income
    .largest(ceiling.times(cipavPrevoyanceAssiette.minimum))
    .cappedAt(ceiling.times(cipavPrevoyanceAssiette.maximum))
  const points = base.times(cipavPrevoyanceTaux).dividedBy(cipavPointAchat)
  return withAccident(points, accident, day, law)
}

const withAccident = <A extends Amount<unknown>>(points: A, accident: boolean, day: Day, law: Consultation): A =>
  accident ? points.plus(law.on(day).cipavPointsAccident) : points
