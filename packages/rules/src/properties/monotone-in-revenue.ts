import fc from 'fast-check'
import { answer, cents } from './answer.ts'
import type { Requirement } from './invariants.ts'
import { amounts, centsText, established } from './situations.ts'

/** More turnover in one reference year never lowers the allowance, nor the total of the stop. */
export const monotoneInRevenue: Requirement = (law, year) =>
  fc.property(established(year), fc.integer({ min: 0, max: 2 }), amounts, (input, which, more) => {
    const [activite] = input.situation.activites
    const richer = {
      ...activite!,
      chiffresAffaires: activite!.chiffresAffaires.map((one, i) =>
        i === which ? { ...one, montant: plus(one.montant, more) } : one,
      ),
    }
    const [less, greater] = [answer(input, law), answer({ ...input, situation: { activites: [richer] } }, law)]
    return (
      cents(greater.indemniteJournaliere) >= cents(less.indemniteJournaliere) &&
      cents(greater.calendrier.totalBrut) >= cents(less.calendrier.totalBrut)
    )
  })

const plus = (a: string, b: string): string => centsText(Number(cents(a) + cents(b)))
