import { anneesManquantes } from '../invalidite-deces/meilleures-annees.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'

/** Whether what came in during the year before a day is known, where there was an activity: points of the Cipav rest on it. */
export const yearBefore = (situation: Situation, day: Day): boolean =>
  anneesManquantes(situation, day).every(({ value }) => value !== String(yearOf(day) - 1))
