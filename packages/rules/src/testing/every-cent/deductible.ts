import { plafondsMadelin } from '../../prevoyance/ecart.ts'
import { day } from '../../time/day.ts'
import { yearlyCeiling } from '../ceilings.ts'
import { completeLaw } from '../people.ts'
import { subjectOf, type Subject } from './subject.ts'

type Limit = keyof ReturnType<typeof plafondsMadelin>

/** By the profit in cents and the yearly ceiling in cents, cut: as a law for the real regime prints it. */
const IN_WHOLE_NUMBERS: Readonly<Record<Limit, (profit: number, pass: number) => number>> = {
  // 3.75 % and 7 % of the PASS, within 3 % of eight PASS
  prevoyance: (profit, pass) => Math.floor(Math.min(375 * profit + 700 * pass, 2_400 * pass) / 10_000),
  // 1.875 % within eight PASS, at least 2.5 % of the PASS
  perteEmploi: (profit, pass) => Math.floor(Math.max(1_875 * Math.min(profit, 8 * pass), 2_500 * pass) / 100_000),
  // 10 % within eight PASS and 15 % of what passes one, at least 10 % of the PASS
  retraite: (profit, pass) => {
    const within = Math.min(profit, 8 * pass)
    return Math.floor(Math.max(10 * within + 15 * Math.max(0, within - pass), 10 * pass) / 100)
  },
}

/** What the real regime may deduct of a year for each kind of cover, by its profit. */
export const deductible = (year: number): readonly Subject[] =>
  (Object.keys(IN_WHOLE_NUMBERS) as Limit[]).map((limit) =>
    subjectOf(
      `deductible ${limit} ${year}`,
      (cents) => IN_WHOLE_NUMBERS[limit](cents, 100 * yearlyCeiling(year)),
      () => {
        const law = completeLaw.consult()
        return (profit, reading) => plafondsMadelin(profit, day(`${year}-06-01`), law, reading)[limit]
      },
    ),
  )
