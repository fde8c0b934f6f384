import { manquant, type Problem } from '../scenario/problem.ts'
import type { Chomage, Emploi, Situation } from '../scenario/situation.ts'
import { plusDays, plusMonths, type Day } from '../time/day.ts'
import { interruption } from './interruption.ts'

/** The job whose right is asked for: the present one, or a former one whose right may be kept. */
export type Droit = {
  readonly emploi: Emploi
  /** The day from which the job was no longer worked: pays and hours count before it. */
  readonly interruption: Day
  readonly maintenu: boolean
  /** A former job: the event falls within the months for which its right is kept, or during unemployment benefit. */
  readonly ouvert: boolean
}

/**
 * CSS L161-8, L311-5: the right of a job is kept for twelve months after its end, or after that of unemployment benefit, and while that is paid:
 * so many `mois`, null where the independent activity pays and nobody asks. Null: no job has to do with that day.
 */
export function droitDuSalarie(
  { emploi, chomage, retraite }: Situation,
  jour: Day,
  mois: (() => number) | null,
): Droit | null | readonly Problem[] {
  const present = emploi !== null && emploi.debut <= jour && (emploi.fin === null || emploi.fin >= jour)
  if (present) return { emploi, interruption: jour, maintenu: false, ouvert: true }
  if (mois === null || (retraite !== null && retraite.depuis <= jour)) return null
  if (emploi !== null && emploi.debut <= jour) {
    const fin = interruption(emploi, jour)
    return {
      emploi,
      interruption: fin,
      maintenu: true,
      ouvert: estMaintenu(fin, chomage, jour, mois()),
    }
  }
  // unemployment benefit keeps the right of a job that nobody told
  const kept = chomage !== null && emploi === null && estMaintenu(null, chomage, jour, mois())
  return kept ? [manquant(['situation', 'emploi'])] : null
}

function estMaintenu(fin: Day | null, chomage: Chomage | null, jour: Day, mois: number): boolean {
  if (mois === 0) return false
  const within = (end: Day): boolean => jour < plusMonths(end, mois)
  if (fin !== null && within(fin)) return true
  if (chomage === null || chomage.depuis > jour) return false
  return chomage.jusquau === null || within(plusDays(chomage.jusquau, 1))
}
