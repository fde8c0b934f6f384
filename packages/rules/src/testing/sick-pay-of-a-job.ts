import { indemniteMaladie } from '../emploi-salarie/indemnite-maladie.ts'
import { moisAvant } from '../emploi-salarie/salaires.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { endOfMonthBefore, type Day } from '../time/day.ts'
import { completeLaw } from './people.ts'

/** The rule of sick pay of a job in its exact reading, for three equal monthly pays before a day, its facts settled once: decimal text. */
export function sickPayOfAJob(jour: Day): (pay: string) => string {
  const law = completeLaw.consult()
  const mois = moisAvant(jour, 3)
  const facts = {
    constatation: jour,
    jourDuSmic: endOfMonthBefore(jour),
    mois: 3,
    voies: [],
    long: null,
    majoration: null,
  } as const
  const open = { exclusion: null, droitsEpuises: false, tempsPartielSeul: false }
  return (pay) => {
    const salaires = mois.map((month) => ({ mois: month, brut: Ratio.of(pay) }))
    const plan = { ...facts, salaires, maintienOuvert: true }
    return indemniteMaladie(plan, open, law, exact).indemniteJournaliere.value.toCutText()
  }
}
