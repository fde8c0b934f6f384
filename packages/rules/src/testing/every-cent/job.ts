import { indemniteMaladie, type OuvertureSalarie } from '../../emploi-salarie/indemnite-maladie.ts'
import { indemniteMaternite } from '../../emploi-salarie/indemnite-maternite.ts'
import type { Salaire } from '../../emploi-salarie/salaires.ts'
import { exact } from '../../readings/exact.ts'
import type { Ratio } from '../../readings/ratio.ts'
import { day } from '../../time/day.ts'
import { completeLaw } from '../people.ts'
import { centsOf, type Subject } from './subject.ts'

/** The SMIC of an end of September in cents an hour, and tenths of it that cap a pay, as decrees print them. */
const SMIC: Readonly<Record<number, readonly [cents: number, tenths: number]>> = {
  2018: [988, 18],
  2019: [1_003, 18],
  2020: [1_015, 18],
  2021: [1_025, 18],
  2022: [1_107, 18],
  2023: [1_152, 18],
  2024: [1_165, 18],
  2025: [1_188, 14],
  2026: [1_231, 14],
}
/** The monthly ceiling and the least daily allowance of an October, in cents. */
const CEILING: Readonly<Record<number, readonly [pmss: number, least: number]>> = {
  2018: [331_100, 926],
  2019: [337_700, 953],
  2020: [342_800, 963],
  2021: [342_800, 966],
  2022: [342_800, 1_016],
  2023: [366_600, 1_024],
  2024: [386_400, 1_079],
  2025: [392_500, 1_102],
  2026: [400_500, 1_112],
}
const OUVERTE: OuvertureSalarie = { limiteAtteinte: false, droitsEpuises: false, tempsPartielSeul: false }

/** The same pay in each of the three months before an October. */
const pays = (year: number, brut: Ratio): readonly Salaire[] =>
  ['07', '08', '09'].map((month) => ({ mois: day(`${year}-${month}-01`), brut }))

/** Half of three capped pays over 91.25, by the gross pay of a month. */
export const employeeSickPay = (year: number): Subject => ({
  name: `employee sick pay ${year}`,
  oracle(cents) {
    const [smic, tenths] = SMIC[year]!
    // min(pay, cap) × 3 ÷ 91.25 ÷ 2 = min × 6 ÷ 365; the cap is the SMIC × 1820 × tenths ÷ 120
    const [pay, cap] = [cents * 120, smic * 1_820 * tenths]
    const capped = pay < cap ? pay : cap
    return Math.floor((2 * capped * 6 + 120 * 365) / (2 * 120 * 365))
  },
  rule() {
    const law = completeLaw.consult()
    const plan = {
      ...{ constatation: day(`${year}-10-01`), jourDuSmic: day(`${year}-09-30`), mois: 3 },
      ...{ voies: [], maintienOuvert: true, long: null },
    }
    return (brut) =>
      centsOf(indemniteMaladie({ ...plan, salaires: pays(year, brut) }, OUVERTE, law, exact).indemniteJournaliere.value)
  },
})

/** Three pays within the monthly ceiling over 91.25, less 21 %, at least the minimum, by the gross pay of a month. */
export const employeeMaternity = (year: number): Subject => ({
  name: `employee maternity ${year}`,
  oracle(cents) {
    const [pmss, least] = CEILING[year]!
    const capped = cents < pmss ? cents : pmss
    // × 3 ÷ 91.25 × 0.79 = × 948 ÷ 36 500
    const found = Math.floor((2 * capped * 948 + 36_500) / 73_000)
    return found < least ? least : found
  },
  rule() {
    const law = completeLaw.consult()
    const plan = { debut: day(`${year}-10-01`), mois: 3, voies: [], affiliation: { jours: 365, joursRequis: 300 } }
    return (brut) =>
      centsOf(indemniteMaternite({ ...plan, salaires: pays(year, brut) }, law, exact).indemniteJournaliere.value)
  },
})
