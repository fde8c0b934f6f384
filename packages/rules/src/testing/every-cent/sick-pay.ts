import { indemniteJournaliere } from '../../maladie/indemnite-journaliere.ts'
import { settled } from '../../properties/settled.ts'
import { exact } from '../../readings/exact.ts'
import { abattementOf, type Base } from '../../revenu/base.ts'
import type { Caisse } from '../../scenario/input.ts'
import { allowanceInCents } from '../integer-oracle.ts'
import { completeLaw, person, threeYears } from '../people.ts'
import { centsOf, type Subject } from './subject.ts'

/** The daily allowance of the independent activity for a stop of October, by the turnover of each of the three reference years. */
export function sickPay(year: number, caisse: Caisse): Subject {
  const nature = caisse === 'SSI' ? 'PRESTATION_BIC' : 'LIBERALE'
  return {
    name: `sick pay ${caisse} ${year}`,
    oracle: (cents) => allowanceInCents(caisse, year, cents),
    rule() {
      const situation = person(threeYears(year, '0'), { caisse, nature })
      const arret = { debut: `${year}-10-01`, fin: `${year}-10-31` }
      const { base, ouverture, consultation } = settled({ situation, arret }, completeLaw)
      const abattement = abattementOf(consultation)
      return (montant) => {
        const recettes = [{ nature, montant, auProrata: false } as const]
        const received: Base = { ...base, annees: base.annees.map((annee) => ({ ...annee, recettes })) }
        return centsOf(
          indemniteJournaliere(received, ouverture, abattement, consultation, exact).indemniteJournaliere.value,
        )
      }
    },
  }
}
