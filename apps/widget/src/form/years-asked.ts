import { sickPay, type ScenarioInput } from '@abri/rules'
import type { LawOfRelease } from '../release/loaded-release.ts'
import type { Form } from './form.ts'

/** The facts that fix which years count. */
type Dates = Pick<Form, 'debut' | 'arretDebut' | 'prolongation' | 'arretInitialDebut'>

/** The civil years whose turnover the law wants for this stop: the rules are asked with none, and say which are missing. */
export function yearsAsked(dates: Dates, law: LawOfRelease): readonly number[] {
  const result = sickPay(nothingEarned(dates), law)
  if (result.kind === 'Scenario') return []
  const missing = result.problems.filter(({ code }) => code === 'ANNEE_MANQUANTE')
  return missing.map(({ value }) => Number(value)).toSorted((a, b) => a - b)
}

/** Neither the end of the stop nor anything else that a person may still be typing moves the years. */
function nothingEarned({ debut, arretDebut, prolongation, arretInitialDebut }: Dates): ScenarioInput {
  return {
    situation: {
      activites: [{ nature: 'LIBERALE', caisse: 'SSI', debut, chiffresAffaires: [] }],
    },
    arret: { debut: arretDebut, fin: arretDebut, ...(prolongation && arretInitialDebut ? { arretInitialDebut } : {}) },
  }
}
