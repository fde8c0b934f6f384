import type { RisqueSocial } from '../couverture/names.ts'
import type { Couverture, PriseEnCharge } from '../couverture/result.ts'
import type { SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { completeLaw, person, services } from './people.ts'

export const TODAY = '2026-11-22'
export const shop = services(2026, '30000', { debut: '2019-01-01' })
export const psychologist = person([], { caisse: 'CIPAV', debut: '2015-01-01' })
/** A job without a pay told. */
export const job = { debut: '2015-01-01', salaires: [] }

/** Who covers what on a day, under the complete law; throws with the problems of an input that is not sound. */
export function covered(situation: SituationInput, jour: string = TODAY): Couverture {
  const result = scenario({ situation, couverture: { jour } }, completeLaw)
  if (result.kind !== 'Scenario' || !result.couverture) throw new Error(JSON.stringify(result))
  return result.couverture
}
export const risk = ({ risques }: Couverture, risque: RisqueSocial) => risques.find((one) => one.risque === risque)!
/** Who pays for a risk: `statut: organisme condition`, with a dash where nobody does. */
export const told = (couverture: Couverture, risque: RisqueSocial): readonly string[] =>
  risk(couverture, risque).prises.map(
    ({ statut, couvert, organisme, condition }: PriseEnCharge) =>
      `${statut}: ${couvert ? organisme : '–'} ${condition.code}`,
  )
