import { scenario } from '@abri/rules'
import { plusDays } from '../days.ts'
import { ask, centsOf } from '../model.ts'
import { release } from '../release.ts'
import { inputOf, situationOf, tell } from '../revenu/asked.ts'
import type { Independant } from '../revenu/independant.ts'
import { independants } from '../revenu/situations.ts'
import type { Topic } from '../topic.ts'
import { flatAmounts, SIX_WEEKS } from './law.ts'
import { reasons, type Premisse } from './reasons.ts'

const RULE = 'protection sociale . maladie . maternité paternité adoption . indépendant'

/** Maternity of the independent activity: whole or a tenth, before levies. */
export const maternite: Topic<Independant, Premisse> = {
  name: 'Maternity of the independent activity: the allowance for maternal rest and one day',
  profiles: independants,
  ours(mere) {
    const { jour } = mere
    const naissance = {
      role: 'MERE' as const,
      datePresumee: plusDays(jour, SIX_WEEKS),
      debutCessation: jour,
      premierVersementPrevu: jour,
    }
    const result = scenario({ situation: inputOf(mere), naissance }, release)
    if (result.kind !== 'Scenario' || !result.maternite) throw new Error(JSON.stringify(result))
    const { allocationReposMaternel, parts } = result.maternite
    return (
      cents(allocationReposMaternel) + parts.reduce((sum, part) => sum + cents(part.indemniteJournaliereExacte), 0n)
    )
  },
  theirs(mere) {
    const situation = situationOf(mere)
    const rest = ask(situation, `${RULE} . allocation forfaitaire de repos maternel`)
    return centsOf(rest) + centsOf(ask(situation, `${RULE} . indemnités`))
  },
  law: flatAmounts,
  reasons,
  tell,
}

/** Of decimal text, a third digit rounded half up. */
function cents(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.')
  return (BigInt(whole + fraction.padEnd(3, '0').slice(0, 3)) + 5n) / 10n
}
