import fc from 'fast-check'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import { answerOn, cents } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { amounts } from './situations.ts'
import { toldLives, workingLife } from './working-lives.ts'

/** A need looks three years ahead, and the rules read no day after 2100. */
const LAST_YEAR = 2097

/** What is left to cover is the income to keep, less other income, less what the law pays, never below nothing; the law pays no less over a longer time. */
export const gapOfANeed: Requirement = (law, year) =>
  claim(
    fc.property(workingLife(year), amounts, amounts, (one, revenuCible, autresRevenus) => {
      const situation = { activites: [one], personne: { naissance: `${year - 40}-01-01` } }
      const besoin = { jour: `${year}-06-01`, revenuCible, autresRevenus }
      const found = year > LAST_YEAR ? null : answerOn({ situation, besoin }, law)?.prevoyance
      if (!found) return true
      const monthly = atLeastNothing(cents(revenuCible) - cents(autresRevenus))
      const periods = found.jusquaLaRetraite ? [...found.periodes, found.jusquaLaRetraite] : found.periodes
      const paid = periods.map(({ prestations }) => cents(prestations))
      return periods.every(
        ({ mois, ecart }, i) =>
          cents(ecart) === atLeastNothing(BigInt(mois) * monthly - paid[i]!) && paid[i]! >= (paid[i - 1] ?? 0n),
      )
    }),
    (one, revenuCible, autresRevenus) => {
      const told = toldLives([one], year)
      return {
        fr: `${told.fr} ; garder ${fr.montant(revenuCible)} par mois, ${fr.montant(autresRevenus)} d’autres revenus`,
        en: `${told.en}; keep ${en.montant(revenuCible)} a month, ${en.montant(autresRevenus)} of other income`,
      }
    },
  )

const atLeastNothing = (one: bigint): bigint => (one > 0n ? one : 0n)
