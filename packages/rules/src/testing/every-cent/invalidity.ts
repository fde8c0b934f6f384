import { pensionMensuelle } from '../../invalidite-deces/pension.ts'
import { exact } from '../../readings/exact.ts'
import { day } from '../../time/day.ts'
import { completeLaw } from '../people.ts'
import { centsOf, type Subject } from './subject.ts'

/** On 1 June: the PASS and the two minima in cents, as texts and press print them. */
const FIGURES: Readonly<Record<number, readonly [pass: number, partial: number, total: number]>> = {
  2023: [4_399_200, 49_447, 69_664],
  2024: [4_636_800, 51_722, 72_869],
  2025: [4_710_000, 52_601, 74_108],
  2026: [4_806_000, 52_601, 74_108],
}

/** The pension a month of somebody whose one year of commercial services brought an amount. */
export const disabilityPension = (year: number, partial: boolean): Subject => ({
  name: `disability pension ${partial ? 'partial' : 'total'} ${year}`,
  oracle(cents) {
    const [pass, least, leastTotal] = FIGURES[year]!
    const percent = partial ? 30 : 50
    // half the turnover is income: 2 × 100 × 12 of a cent
    const monthly = Math.floor((2 * cents * percent + 2_400) / 4_800)
    const cap = Math.floor((pass * percent) / 1_200)
    return Math.min(Math.max(monthly, partial ? least : leastTotal), cap)
  },
  rule() {
    const [law, effect] = [completeLaw.consult(), day(`${year}-06-01`)]
    return (montant) => {
      const recettes = [{ nature: 'PRESTATION_BIC' as const, montant, auProrata: false }]
      const annees = [{ annee: year - 1, recettes, cotisations: null }]
      return centsOf(pensionMensuelle(annees, partial ? 'PARTIELLE' : 'TOTALE', effect, true, law, exact).pension.value)
    }
  },
})
