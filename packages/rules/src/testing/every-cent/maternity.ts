import { allocationReposMaternel, forfait } from '../../maternite/forfait.ts'
import { settled } from '../../properties/settled.ts'
import { exact } from '../../readings/exact.ts'
import { abattementOf, type Base } from '../../revenu/base.ts'
import { day } from '../../time/day.ts'
import { completeLaw, person, threeYears } from '../people.ts'
import { centsOf, type Subject } from './subject.ts'

/** The monthly ceilings in euros, as the orders print them. */
const PMSS: Readonly<Record<number, number>> = {
  2015: 3_170,
  2016: 3_218,
  2017: 3_269,
  2018: 3_311,
  2019: 3_377,
  2020: 3_428,
  2021: 3_428,
  2022: 3_428,
  2023: 3_666,
  2024: 3_864,
  2025: 3_925,
  2026: 4_005,
}

/** The allowance for maternal rest of a first payment in October, by the turnover of each of the three reference years: whole, or a tenth below the threshold. */
export const maternalRest = (year: number): Subject => ({
  name: `maternal rest ${year}`,
  oracle(cents) {
    // half the turnover against a tenth of the mean of three yearly ceilings, in cents times thirty
    const threshold = 12 * 100 * (PMSS[year - 3]! + PMSS[year - 2]! + PMSS[year - 1]!)
    return PMSS[year]! * (cents * 15 < threshold ? 10 : 100)
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
