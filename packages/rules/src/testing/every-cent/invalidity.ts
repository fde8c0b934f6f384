import { pensionMensuelle } from '../../invalidite-deces/pension.ts'
import { day } from '../../time/day.ts'
import { monthlyCeiling } from '../ceilings.ts'
import { completeLaw } from '../people.ts'
import { subjectOf, type Subject } from './subject.ts'

/** The two minima of 1 June in cents, as texts and press print them, or as each year's coefficient gives them before 2023; those of 2026 and later are carried on. */
const LEAST: Readonly<Record<number, readonly [partial: number, total: number]>> = {
  2018: [45_405, 63_970],
  2019: [45_541, 64_162],
  2020: [45_951, 64_739],
  2021: [45_997, 64_804],
  2022: [46_825, 65_970],
  2023: [49_447, 69_664],
  2024: [51_722, 72_869],
  2025: [52_601, 74_108],
  2026: [52_601, 74_108],
  2027: [52_601, 74_108],
}

/** The pension a month of somebody whose one year of commercial services brought an amount. */
export const disabilityPension = (year: number, partial: boolean): Subject =>
  subjectOf(`disability pension ${partial ? 'partial' : 'total'} ${year}`, inWholeNumbers(year, partial), () => {
    const [law, effect] = [completeLaw.consult(), day(`${year}-06-01`)]
    return (montant, reading) => {
      const recettes = [{ nature: 'PRESTATION_BIC' as const, montant, auProrata: false }]
      const annees = [{ annee: year - 1, recettes, cotisations: null }]
      return pensionMensuelle(annees, partial ? 'PARTIELLE' : 'TOTALE', effect, true, law, reading).pension
    }
  })

function inWholeNumbers(year: number, partial: boolean): Subject['oracle'] {
  const [least, leastTotal] = LEAST[year]!
  const percent = partial ? 30 : 50
  const cap = monthlyCeiling(year) * percent
  return (cents) => {
    // half the turnover is income: 2 × 100 × 12 of a cent
    const monthly = Math.floor((2 * cents * percent + 2_400) / 4_800)
    return Math.min(Math.max(monthly, partial ? least : leastTotal), cap)
  }
}
