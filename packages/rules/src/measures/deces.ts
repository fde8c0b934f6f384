import type { Consultation } from '../law/law.ts'
import { capital, droitAuCapital, droitAuCapitalCipav } from '../invalidite-deces/capital.ts'
import { planDuRevenu } from '../invalidite-deces/condition-de-revenu.ts'
import type { Deces } from '../invalidite-deces/facts.ts'
import { pointsCipav } from '../invalidite-deces/points-cipav.ts'
import { capitalCipav, renteCipav } from '../invalidite-deces/prestations-cipav.ts'
import { readDeces } from '../invalidite-deces/read-deces.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { begunBy } from '../scenario/begun.ts'
import { isProblems } from '../scenario/problem.ts'
import { Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import type { Measure } from './measure.ts'
import { yearBefore } from './year-before.ts'

/** The capital of somebody at work who dies on that day and leaves no child. */
export const capitalDeces: Measure = (known, day, law, reading) => {
  const met = deathOn(known, day)
  if (!met) return null
  return met.situation.caisse === 'CIPAV'
    ? ofTheCipav(met, capitalCipav, law, reading)
    : ofTheSsi(met.situation, met.facts, law, reading)
}

/** A year of the annuity that a spouse or a child may draw; the SSI has none. */
export const renteDeces: Measure = (known, day, law, reading) => {
  const met = deathOn(known, day)
  if (!met) return null
  return met.situation.caisse === 'CIPAV' ? ofTheCipav(met, renteCipav, law, reading) : reading.count(0)
}

type Death = { readonly situation: Situation; readonly facts: Deces }

function deathOn(known: Situation, day: Day): Death | null {
  const reader = new Reader()
  const facts = readDeces(reader, { date: day, qualite: 'ACTIF' }, known)
  const situation = begunBy(reader, known, day, 'ACTIVITE_APRES_DECES')
  return facts && reader.problems.length === 0 ? { situation, facts } : null
}

function ofTheSsi<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  facts: Deces,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const settled = planDuRevenu(situation, facts.date, law)
  if (isProblems(settled)) return null
  const right = droitAuCapital(facts, settled, law, reading)
  return capital(facts, true, law, reading).paidIf(right.atLeast(reading.count(1)))
}

function ofTheCipav<C extends Condition, A extends Amount<C>>(
  { situation, facts }: Death,
  amount: typeof capitalCipav,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const { date } = facts
  if (!yearBefore(situation, date)) return null
  const points = pointsCipav(situation, date, false, law, reading)
  const right = droitAuCapitalCipav(situation, facts, reading)
  return amount(points, date, law, reading).paidIf(right.atLeast(reading.count(1)))
}
