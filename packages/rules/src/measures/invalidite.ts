import type { Consultation } from '../law/law.ts'
import { planDuRevenu } from '../invalidite-deces/condition-de-revenu.ts'
import { droitAPension } from '../invalidite-deces/droit-a-pension.ts'
import type { Invalidite } from '../invalidite-deces/facts.ts'
import { anneesManquantes, meilleuresAnnees } from '../invalidite-deces/meilleures-annees.ts'
import { droitAuCipav } from '../invalidite-deces/pension-invalidite.ts'
import { pensionMensuelle } from '../invalidite-deces/pension.ts'
import { pointsCipav } from '../invalidite-deces/points-cipav.ts'
import { pensionCipav } from '../invalidite-deces/prestations-cipav.ts'
import { readInvalidite } from '../invalidite-deces/read-invalidite.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { begunBy } from '../scenario/begun.ts'
import { isProblems } from '../scenario/problem.ts'
import { Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearBefore } from './year-before.ts'
import type { Measure } from './measure.ts'

const MONTHS = 12

/** A month of the pension of somebody wholly disabled from that day on. */
export const pensionInvalidite: Measure = (known, day, law, reading) => {
  const reader = new Reader()
  const facts = readInvalidite(reader, { dateEffet: day, categorie: 'TOTALE' }, known)
  const situation = begunBy(reader, known, day, 'ACTIVITE_APRES_INVALIDITE')
  if (!facts || reader.problems.length > 0) return null
  const month = situation.caisse === 'CIPAV' ? cipav : ssi
  return month(situation, facts, law, reading)
}

function ssi<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  facts: Invalidite,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const { dateEffet, categorie } = facts
  const settled = planDuRevenu(situation, dateEffet, law, true)
  if (isProblems(settled) || anneesManquantes(situation, dateEffet).length > 0) return null
  const right = droitAPension(facts, situation, settled, law, reading)
  const annees = meilleuresAnnees(situation, dateEffet, law)
  const { total } = pensionMensuelle(annees, categorie, dateEffet, true, law, reading)
  return total.paidIf(right.atLeast(reading.count(1)))
}

function cipav<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  facts: Invalidite,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const { dateEffet, tauxInvalidite, accident } = facts
  if (!yearBefore(situation, dateEffet)) return null
  const right = droitAuCipav(situation, facts, law, reading)
  const points = pointsCipav(situation, dateEffet, accident, law, reading)
  return pensionCipav(points, tauxInvalidite, dateEffet, law, reading)
    .paidIf(right.atLeast(reading.count(1)))
    .dividedBy(reading.count(MONTHS))
    .roundedToCents()
}
