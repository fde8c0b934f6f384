import { scenario, type ScenarioInput } from '@abri/rules'
import { plusDays, plusMonths, yearOf } from '../days.ts'
import { euros } from '../micro.ts'
import { ask, centsOf, dateOf } from '../model.ts'
import { release } from '../release.ts'
import type { Topic } from '../topic.ts'
import { dailyAllowance } from './law.ts'
import type { Salarie } from './profile.ts'
import { reasons, type Premisse } from './reasons.ts'
import { salaries } from './situations.ts'

/** Sick pay of a job beside a micro-enterprise that earns nothing yet: the daily allowance before levies. */
export const emploiSalarie: Topic<Salarie, Premisse> = {
  name: 'Sick pay of a job, by day',
  profiles: salaries,
  ours(salarie) {
    const result = scenario(inputOf(salarie), release)
    const parts = result.kind === 'Scenario' ? result.arretMaladie?.parts : undefined
    const part = parts?.find(({ salaireJournalierBase }) => salaireJournalierBase !== null)
    if (!part) throw new Error(JSON.stringify(result))
    return BigInt(part.indemniteJournaliere.replace('.', ''))
  },
  theirs: ({ jour, brut }) =>
    centsOf(
      ask(
        {
          dirigeant: 'non',
          salarié: 'oui',
          'salarié . contrat . salaire brut': `${euros(brut)} €/mois`,
          date: dateOf(jour),
        },
        'protection sociale . maladie . arrêt maladie . salarié . indemnités',
      ),
    ),
  law: dailyAllowance,
  reasons,
  tell: ({ jour, brut }) => `${jour}, ${euros(brut)} gross a month, full time`,
}

function inputOf({ jour, brut }: Salarie): ScenarioInput {
  const month = `${jour.slice(0, 7)}-01`
  const years = [3, 2, 1].map((back) => ({ annee: yearOf(jour) - back, montant: '0' }))
  return {
    situation: {
      activites: [{ nature: 'LIBERALE', caisse: 'SSI', debut: '2015-01-01', chiffresAffaires: years }],
      emploi: {
        debut: '2015-01-01',
        salaires: Array.from({ length: 12 }, (_, i) => ({
          mois: plusMonths(month, i - 12).slice(0, 7),
          brut: euros(brut),
        })),
        heuresTroisMois: '455',
        heuresDouzeMois: '1820',
      },
    },
    arret: { debut: jour, fin: plusDays(jour, 30) },
  }
}
