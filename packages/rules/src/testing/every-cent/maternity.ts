import { allocationReposMaternel, forfait } from '../../maternite/forfait.ts'
import { settled } from '../../properties/settled.ts'
import { exact } from '../../readings/exact.ts'
import { abattementOf, type Base } from '../../revenu/base.ts'
import { day } from '../../time/day.ts'
import { monthlyCeiling, yearlyCeiling } from '../ceilings.ts'
import { completeLaw, person, threeYears } from '../people.ts'
import { centsOf, type Subject } from './subject.ts'

/** The allowance for maternal rest of a first payment in October, by the turnover of each of the three reference years: whole, or a tenth below the threshold. */
export const maternalRest = (year: number): Subject => ({
  name: `maternal rest ${year}`,
  oracle(cents) {
    // half the turnover against a tenth of the mean of three yearly ceilings, in cents times thirty
    const threshold = 100 * (yearlyCeiling(year - 3) + yearlyCeiling(year - 2) + yearlyCeiling(year - 1))
    return monthlyCeiling(year) * (cents * 15 < threshold ? 10 : 100)
  },
  rule() {
    const situation = person(threeYears(year, '0'), { nature: 'PRESTATION_BIC' })
    const arret = { debut: `${year}-10-01`, fin: `${year}-10-31` }
    const { base, plan, consultation } = settled({ situation, arret }, completeLaw)
    const premierVersement = day(`${year}-10-01`)
    const droit = { premierVersement, anneesDuSeuil: plan.anneesDuSeuil }
    return (montant) => {
      const recettes = [{ nature: 'PRESTATION_BIC', montant, auProrata: false } as const]
      const received: Base = { ...base, annees: base.annees.map((annee) => ({ ...annee, recettes })) }
      const found = forfait(received, droit, [], abattementOf(consultation), consultation, exact)
      return centsOf(allocationReposMaternel(found, premierVersement, consultation, exact).value)
    }
  },
})
