import type { Day } from '../time/day.ts'
import type { Reader } from './reader.ts'
import type { Situation } from './situation.ts'

/** The situation with the activities that an event met; one that began later changes nothing, unless there is no other. */
export function begunBy(reader: Reader, situation: Situation, day: Day): Situation {
  const activites = situation.activites.filter(({ debut }) => debut <= day)
  if (activites.length > 0) return { ...situation, activites }
  for (const { debut, index } of situation.activites)
    reader.problem(['situation', 'activites', index, 'debut'], 'ACTIVITE_APRES_ARRET', debut)
  return situation
}
