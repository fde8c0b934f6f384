import { indemniteMaladie, type OuvertureSalarie } from '../../emploi-salarie/indemnite-maladie.ts'
import { indemniteMaternite } from '../../emploi-salarie/indemnite-maternite.ts'
import type { Salaire } from '../../emploi-salarie/salaires.ts'
import { exact } from '../../readings/exact.ts'
import type { Ratio } from '../../readings/ratio.ts'
import { day } from '../../time/day.ts'
import { maternityInCents, sickPayInCents } from '../job-oracle.ts'
import { completeLaw } from '../people.ts'
import { centsOf, subjectOf, type Subject } from './subject.ts'

const OUVERTE: OuvertureSalarie = { exclusion: null, droitsEpuises: false, tempsPartielSeul: false }

/** The same pay in each of the three months before an October. */
const pays = (year: number, brut: Ratio): readonly Salaire[] =>
  ['07', '08', '09'].map((month) => ({ mois: day(`${year}-${month}-01`), brut }))

/** Half of three capped pays over 91.25, by the gross pay of a month. */
export const employeeSickPay = (year: number): Subject => ({
  name: `employee sick pay ${year}`,
  oracle: sickPayInCents(`${year}-10-01`),
  rule() {
    const law = completeLaw.consult()
    const plan = {
      ...{ constatation: day(`${year}-10-01`), jourDuSmic: day(`${year}-09-30`), mois: 3 },
      ...{ voies: [], maintienOuvert: true, long: null, majoration: null },
    }
    return (brut) =>
      centsOf(indemniteMaladie({ ...plan, salaires: pays(year, brut) }, OUVERTE, law, exact).indemniteJournaliere.value)
  },
})

/** Three pays within the monthly ceiling over 91.25, less 21 %, at least the minimum, by the gross pay of a month. */
export const employeeMaternity = (year: number): Subject =>
  subjectOf(`employee maternity ${year}`, maternityInCents(`${year}-10-01`), () => {
    const law = completeLaw.consult()
    const plan = { debut: day(`${year}-10-01`), mois: 3, voies: [], affiliation: { jours: 365, joursRequis: 300 } }
    return (brut, reading) =>
      indemniteMaternite({ ...plan, salaires: pays(year, brut) }, law, reading).indemniteJournaliere
  })
