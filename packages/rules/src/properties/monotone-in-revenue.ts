import fc from 'fast-check'
import { answer, cents } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { amounts, centsText, established } from './situations.ts'
import { toldSituation } from './told-situation.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

/** More turnover in one reference year never lowers the allowance, nor the total of the stop. */
export const monotoneInRevenue: Requirement = (law, year) =>
  claim(
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
    }),
    (input, which, more) => {
      const told = toldSituation(input)
      const year = input.situation.activites[0]!.chiffresAffaires[which]!.annee
      return {
        fr: `${told.fr}, puis ${fr.montant(more)} de plus en ${year}`,
        en: `${told.en}, then ${en.montant(more)} more in ${year}`,
      }
    },
  )

const plus = (a: string, b: string): string => centsText(Number(cents(a) + cents(b)))
