import { scenario } from '@abri/rules'
import { plusDays } from '../days.ts'
import { ask, centsOf } from '../model.ts'
import { release } from '../release.ts'
import { inputOf, situationOf, tell } from '../revenu/asked.ts'
import type { Independant } from '../revenu/independant.ts'
import { independants } from '../revenu/situations.ts'
import type { Topic } from '../topic.ts'
import { dailyAllowance } from './law.ts'
import { reasons, type Premisse } from './reasons.ts'

/** Sick pay of the independent activity: the daily allowance before levies. */
export const arretMaladie: Topic<Independant, Premisse> = {
  name: 'Sick pay of the independent activity, by day',
  profiles: independants,
  ours(malade) {
    const { jour } = malade
    const result = scenario({ situation: inputOf(malade), arret: { debut: jour, fin: plusDays(jour, 30) } }, release)
    if (result.kind !== 'Scenario' || !result.arretMaladie) throw new Error(JSON.stringify(result))
    return BigInt(result.arretMaladie.indemniteJournaliere.replace('.', ''))
  },
  theirs: (malade) =>
    centsOf(ask(situationOf(malade), 'protection sociale . maladie . arrêt maladie . indépendant . indemnités')),
  law: dailyAllowance,
  reasons,
  tell,
}
