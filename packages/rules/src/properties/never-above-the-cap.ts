import fc from 'fast-check'
import { pass } from '../revenu/base.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { day } from '../time/day.ts'
import { answer, cents } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { established } from './situations.ts'
import { toldSituation } from './told-situation.ts'

/** Before rounding never above PASS/730 (three times for the Cipav), after it never above that cap rounded; the multiples stand here a second time on purpose. */
export const neverAboveTheCap: Requirement = (law, year) =>
  claim(
    fc.property(established(year), (input) => {
      const { parts, indemniteJournaliere } = answer(input, law)
      const { caisse, plafond } = parts[0]!
      const highestIncome = pass(day(input.arret!.debut), law.consult(), exact).value.times(
        Ratio.of(caisse === 'SSI' ? 1 : 3),
      )
      const highest = highestIncome.dividedBy(Ratio.of(730)).toCents('HALF_UP')
      return (
        (plafond === null || highestIncome.isAtLeast(Ratio.of(plafond))) &&
        cents(indemniteJournaliere) <= cents(highest.toCutText())
      )
    }),
    toldSituation,
  )
