import type { Emploi } from '../scenario/situation.ts'
import { plusDays, type Day } from '../time/day.ts'

/** The day from which the person no longer works in the job: that of the event, or the morrow of the job where it ended before. */
export const interruption = (emploi: Emploi, jour: Day): Day =>
  emploi.fin !== null && emploi.fin < jour ? plusDays(emploi.fin, 1) : jour
