import type { BesoinInput, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { ca, completeLaw, person } from './people.ts'

/** From the first year of activity to that of the need. */
export const YEARS = Array.from({ length: 11 }, (_, i) => 2016 + i)
/** Eleven years alike of a liberal activity. */
export const liberal: SituationInput = {
  ...person(ca(Object.fromEntries(YEARS.map((year) => [year, '30000']))), { debut: '2016-01-01' }),
  personne: { naissance: '1990-05-01' },
}
/** Two thousand euros a month, from 1 June 2026. */
export const need = (more: Partial<BesoinInput> = {}, situation = liberal, law = completeLaw) =>
  scenario({ situation, besoin: { jour: '2026-06-01', revenuCible: '2000', ...more } }, law)
/** What the law leaves of that need; throws with the problems of an input that is not sound. */
export function covered(...of: Parameters<typeof need>) {
  const result = need(...of)
  if (result.kind === 'InvalidSituation') throw new Error(JSON.stringify(result.problems))
  return result.prevoyance!
}
