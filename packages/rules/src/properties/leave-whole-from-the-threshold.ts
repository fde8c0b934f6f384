import fc from 'fast-check'
import type { Law } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { pass } from '../revenu/base.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import { firstOfYear, plusDays, type Day } from '../time/day.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import { answers } from './answer.ts'
import { claim, type Requirement, type Told } from './claim.ts'
import { activite, centsText, daysIn } from './situations.ts'

/** The flat amounts of maternity are whole from a tenth of the mean PASS on, a tenth below: the monthly ceiling, and 1/730 of the PASS rounded. The divisors stand here a second time on purpose. */
export const leaveWholeFromTheThreshold: Requirement = (law, year) => {
  const consultation = law.consult()
  const passOf = (y: number): Ratio => pass(firstOfYear(y), consultation, exact).value
  const sumOfPass = [year - 3, year - 2, year - 1].map(passOf).reduce((a, b) => a.plus(b))
  /** The least turnover a year, in cents, whose half is at least the threshold. */
  const least = Number(sumOfPass.dividedBy(Ratio.of(15)).toCents('UP').times(Ratio.of(100)).toText())
  const daily = passOf(year).dividedBy(Ratio.of(730)).toCents('HALF_UP')
  const allowance = passOf(year).dividedBy(Ratio.of(12))
  const inputOf = (offset: number, debut: Day) => leave(year, centsText(least + offset), debut)
  return claim(
    fc.property(fc.integer({ min: -2_000, max: 2_000 }), daysIn(year), (offset, debut) => {
      const share = offset < 0 ? Ratio.of('0.1') : Ratio.of(1)
      const [found, days] = amounts(inputOf(offset, debut), law)
      return found.compare(allowance.times(share)) === 0 && days.compare(daily.times(share)) === 0
    }),
    (offset, debut) => told(debut, centsText(least + offset)),
  )
}

/** Somebody affiliated for more than three civil years, who stops work six weeks before the presumed day. */
const leave = (year: number, montant: string, debut: Day): ScenarioInput => ({
  situation: { activites: [activite('PRESTATION_BIC', 'SSI', year, [montant, montant, montant])] },
  naissance: {
    role: 'MERE',
    datePresumee: plusDays(debut, 42),
    debutCessation: debut,
    finCessation: plusDays(debut, 112),
  },
})

function amounts(input: ScenarioInput, law: Law): readonly [allowance: Ratio, daily: Ratio] {
  const { allocationReposMaternel, parts } = answers(input, law).maternite!
  return [Ratio.of(allocationReposMaternel), Ratio.of(parts[0]!.indemniteJournaliereExacte)]
}

const told = (debut: Day, montant: string): Told => ({
  fr: `congé de maternité du ${fr.jour(debut)}, ${fr.montant(montant)} de chiffre d’affaires par an`,
  en: `maternity leave from ${en.jour(debut)} on, ${en.montant(montant)} of turnover a year`,
})
