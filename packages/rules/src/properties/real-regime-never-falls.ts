import fc from 'fast-check'
import type { Law } from '../law/law.ts'
import type { RegimeReel } from '../regime-reel/result.ts'
import type { Caisse } from '../scenario/input.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import { answerOn, cents } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { amounts, caisses, centsText } from './situations.ts'

/** Under the real regime a higher income lowers no contribution; contributions are taken on no more than the income, and make the total. */
export const realRegimeNeverFalls: Requirement = (law, year) =>
  claim(
    fc.property(fc.constantFrom(...caisses), amounts, amounts, (caisse, revenu, more) => {
      const before = asked(caisse, year, revenu, law)
      const after = asked(caisse, year, plus(revenu, more), law)
      if (!before || !after) return true
      const due = before.lignes.map(({ montant }) => cents(montant))
      return (
        cents(before.assiette) <= cents(revenu) &&
        after.lignes.every(({ montant }, i) => cents(montant) >= due[i]!) &&
        due.every((one) => one >= 0n) &&
        cents(before.total) === due.reduce((sum, one) => sum + one, 0n)
      )
    }),
    (caisse, revenu, more) => ({
      fr: `en ${year}, régime réel, ${caisse} : ${fr.montant(revenu)} de revenu, puis ${fr.montant(plus(revenu, more))}`,
      en: `in ${year}, real regime, ${caisse}: ${en.montant(revenu)} of income, then ${en.montant(plus(revenu, more))}`,
    }),
  )

const plus = (a: string, b: string): string => centsText(Number(cents(a) + cents(b)))

function asked(caisse: Caisse, annee: number, revenu: string, law: Law): RegimeReel | null {
  const activite = { nature: 'LIBERALE', caisse, debut: `${annee - 5}-01-01`, chiffresAffaires: [] } as const
  return answerOn({ situation: { activites: [activite] }, regimeReel: { annee, revenu } }, law)?.regimeReel ?? null
}
