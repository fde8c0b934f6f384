import fc from 'fast-check'
import { plusDays, type Day } from '../time/day.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import { answerOn, cents } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { amounts, daysIn } from './situations.ts'

/** A collaborating spouse is paid nothing negative for being replaced, never more than it cost nor than the cap of its days; both allowances make the total. */
export const replacedWithinTheCost: Requirement = (law, year) =>
  claim(
    fc.property(
      daysIn(year),
      fc.integer({ min: -70, max: 80 }),
      fc.integer({ min: 1, max: 90 }),
      amounts,
      (...drawn) => {
        const [datePresumee] = drawn
        const remplacement = replacement(...drawn)
        const situation = { activites: [{ ...HEAD, debut: `${year - 5}-01-01` }] }
        const found = answerOn({ situation, conjointe: { datePresumee, remplacement } }, law)?.conjointe
        if (!found?.remplacement) return true
        const { montant, jours, joursMaximum, plafondJournalier } = found.remplacement
        const paid = cents(montant)
        return (
          paid >= 0n &&
          paid <= cents(remplacement.cout) &&
          paid <= BigInt(jours) * cents(plafondJournalier) &&
          jours <= joursMaximum &&
          cents(found.total) === cents(found.allocationReposMaternel) + paid
        )
      },
    ),
    (...drawn) => {
      const [datePresumee] = drawn
      const { debut, fin, cout } = replacement(...drawn)
      return {
        fr: `en ${year}, naissance prévue le ${fr.jour(datePresumee)} : remplacement du ${fr.jour(debut)} au ${fr.jour(fin)}, ${fr.montant(cout)}`,
        en: `in ${year}, birth due on ${en.jour(datePresumee)}: replaced from ${en.jour(debut)} to ${en.jour(fin)}, ${en.montant(cout)}`,
      }
    },
  )

const HEAD = { nature: 'VENTE', caisse: 'SSI', chiffresAffaires: [] } as const

/** Some days from one around the birth on, for a price. */
const replacement = (datePresumee: Day, from: number, days: number, cout: string) => {
  const debut = plusDays(datePresumee, from)
  return { debut, fin: plusDays(debut, days - 1), cout, prolonge: days % 2 === 0 }
}
