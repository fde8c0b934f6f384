import { allowanceIn } from '../maladie/daily-allowance.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Day } from '../time/day.ts'
import { preleve } from '../versements/versements.ts'
import { indemniteMaternite } from './maternite.ts'
import type { Measure } from './measure.ts'

/** What is left of one payment of sick pay after CSG and CRDS, of a stop found on the day that ends it. */
export const versementMaladie: Measure = (situation, day, law, reading) => {
  const allowance = allowanceIn(situation, day, law, reading)
  return allowance && netPayment(allowance, day, law, reading)
}

/** The same of a maternity leave. */
export const versementMaternite: Measure = (situation, day, law, reading) => {
  const allowance = indemniteMaternite(situation, day, law, reading)
  return allowance && netPayment(allowance, day, law, reading)
}

/** Ruling 6: a payment is that of fourteen days, levied at the rates of its last one. */
function netPayment<C extends Condition, A extends Amount<C>>(
  allowance: A,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const jours = law.on(day).joursParVersement.count
  const due = allowance.times(reading.count(jours)).roundedToCents()
  return preleve(due, { du: day, au: day, jours, datePrevue: day }, law).net
}
