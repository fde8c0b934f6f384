import { UnknownLaw, type Consultation, type Law } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import { abattementOf, baseOf } from '../revenu/base.ts'
import { plan } from '../revenu/plan.ts'
import { begunBy } from '../scenario/begun.ts'
import type { SituationInput } from '../scenario/input.ts'
import { readSituation } from '../scenario/read-situation.ts'
import { Reader } from '../scenario/reader.ts'
import { isProblems } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { ouvertureOf } from './ouverture.ts'
import { indemniteJournaliere } from './indemnite-journaliere.ts'

/** Someone whose daily allowance is asked for many days or under many laws: read once. */
export type Asked = (law: Law, day: Day) => string | null

/**
 * The daily allowance of the independent activity alone for a stop found on a day, without explanation or calendar: euros as decimal text;
 * null where facts are missing or the law of the day is not known. Throws on a situation that is not sound.
 */
export function dailyAllowanceOf(input: SituationInput): Asked {
  const reader = new Reader()
  const situation = readSituation(reader, input)
  if (reader.problems.length > 0) throw new RangeError(JSON.stringify(reader.problems))
  return (law, day) => {
    try {
      return allowance(situation, law, day)
    } catch (error) {
      if (error instanceof UnknownLaw) return null
      throw error
    }
  }
}

const allowance = (known: Situation, of: Law, day: Day): string | null =>
  allowanceIn(known, day, of.consult(), exact)?.toCutText() ?? null

/** The same in any reading, of a situation that was read; null where facts are missing. */
export function allowanceIn<C extends Condition, A extends Amount<C>>(
  known: Situation,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const reader = new Reader()
  const situation = begunBy(reader, known, day, 'ACTIVITE_APRES_ARRET')
  const settled = plan(situation, day, law)
  if (reader.problems.length > 0 || isProblems(settled)) return null
  const base = baseOf(settled, law.on(day).revenuAuProrataDesCotisations)
  const ouverture = ouvertureOf(situation, day, settled, law)
  return indemniteJournaliere(base, ouverture, abattementOf(law), law, reading).indemniteJournaliere
}
