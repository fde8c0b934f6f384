import fc from 'fast-check'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { pass } from '../maladie/base.ts'
import { firstOfYear } from '../time/day.ts'
import { answer, cents } from './answer.ts'
import type { Requirement } from './invariants.ts'
import { activite, centsText, daysIn } from './situations.ts'

/** Commercial services keep one half: three incomes of around a tenth of the mean PASS, a few cents each side. */
export const zeroStrictlyBelowTheThreshold: Requirement = (law, year) => {
  const consultation = law.consult()
  const sumOfPass = [year - 3, year - 2, year - 1]
    .map((y) => pass(firstOfYear(y), consultation, exact).value)
    .reduce((a, b) => a.plus(b))
  /** Turnover of three years in cents whose mean income is the threshold: 2 × 3 × (sum of PASS / 30). */
  const limit = Number(sumOfPass.dividedBy(Ratio.of(5)).times(Ratio.of(100)).toCents('HALF_UP').toText())
  return fc.property(
    fc.integer({ min: -2_000, max: 2_000 }),
    fc.nat({ max: 100 }),
    daysIn(year),
    (offset, split, debut) => {
      const total = limit + offset
      const first = Math.floor((total * split) / 200)
      const second = Math.floor((total - first) / 2)
      const montants = [first, second, total - first - second].map(centsText)
      const input = {
        situation: { activites: [activite('PRESTATION_BIC', 'SSI', year, montants)] },
        arret: { debut, fin: debut },
      }
      const { indemniteJournaliere, refus } = answer(input, law)
      const refused = refus.some(({ code }) => code === 'REVENU_INSUFFISANT')
      return offset < 0 ? cents(indemniteJournaliere) === 0n && refused : cents(indemniteJournaliere) > 0n && !refused
    },
  )
}
