import fc from 'fast-check'
import { pass } from '../revenu/base.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { firstOfYear, type Day } from '../time/day.ts'
import { answer, cents } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { activite, centsText, daysIn } from './situations.ts'
import { toldSituation } from './told-situation.ts'

/** A tenth of the mean PASS of the three years before, a few cents each side: commercial services keep one half of their turnover. */
export const zeroStrictlyBelowTheThreshold: Requirement = (law, year) => {
  const consultation = law.consult()
  const sumOfPass = [year - 3, year - 2, year - 1]
    .map((y) => pass(firstOfYear(y), consultation, exact).value)
    .reduce((a, b) => a.plus(b))
  /** The least turnover a year, in cents, whose half is at least the threshold: 2 × (sum of PASS / 30). */
  const least = Number(sumOfPass.dividedBy(Ratio.of(15)).toCents('UP').times(Ratio.of(100)).toText())
  const inputOf = (offset: number, shift: number, debut: Day) => {
    // Where other years may be kept, only equal years have one mean; elsewhere a cent may move from year to year.
    const moved = consultation.on(debut).anneesAlternatives.length > 0 ? 0 : Math.min(shift, least + offset)
    const montants = [least + offset - moved, least + offset, least + offset + moved].map(centsText)
    return {
      situation: { activites: [activite('PRESTATION_BIC', 'SSI', year, montants)] },
      arret: { debut, fin: debut },
    }
  }
  return claim(
    fc.property(
      fc.integer({ min: -2_000, max: 2_000 }),
      fc.integer({ min: 0, max: least }),
      daysIn(year),
      (offset, shift, debut) => {
        const { indemniteJournaliere, refus } = answer(inputOf(offset, shift, debut), law)
        const refused = refus.some(({ code }) => code === 'REVENU_INSUFFISANT')
        return offset < 0 ? cents(indemniteJournaliere) === 0n && refused : cents(indemniteJournaliere) > 0n && !refused
      },
    ),
    (...drawn) => toldSituation(inputOf(...drawn)),
  )
}
