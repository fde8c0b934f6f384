import type { Day } from '../time/day.ts'
import type { CodeProbleme } from './problem.ts'
import type { Reader } from './reader.ts'
import type { Situation } from './situation.ts'

/** What an activity began too late for, by the code of that problem. */
type TropTard = Extract<CodeProbleme, `ACTIVITE_APRES_${string}`>

/** The situation with the activities that an event met, and the defaults used until it is answered; one that began later changes nothing, unless there is no other. */
export function begunBy(reader: Reader, situation: Situation, day: Day, code: TropTard): Situation {
  if (situation.activites.some(({ debut }) => debut <= day))
    return { ...begunOn(situation, day), hypotheses: reader.hypotheses }
  for (const { debut, index } of situation.activites)
    reader.problem(['situation', 'activites', index, 'debut'], code, debut)
  return situation
}

/** The situation with the activities that a day met; with all of them where it met none. */
export function begunOn(situation: Situation, day: Day): Situation {
  const activites = situation.activites.filter(({ debut }) => debut <= day)
  return activites.length > 0 ? { ...situation, activites } : situation
}
