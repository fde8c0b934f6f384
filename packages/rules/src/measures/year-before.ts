import { anneeManquante } from '../invalidite-deces/meilleures-annees.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

/** Whether what came in during the year before a day is known, where there was an activity: points of the Cipav rest on it. */
export const yearBefore = (situation: Situation, day: Day): boolean => anneeManquante(situation, day).length === 0
