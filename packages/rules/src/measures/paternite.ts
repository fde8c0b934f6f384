import { readNaissance } from '../maternite/read-naissance.ts'
import { conditionsDuConge, indemnites } from '../paternite/conge-naissance.ts'
import { demandeDePaternite } from '../paternite/paternite.ts'
import { congePaternite } from '../paternite/periodes.ts'
import { indemniteForfaitaire } from '../maternite/forfait.ts'
import { begunBy } from '../scenario/begun.ts'
import { Reader } from '../scenario/reader.ts'
import { plusDays } from '../time/day.ts'
import { dayOfLeave, rightOf } from './leave.ts'
import type { Measure } from './measure.ts'

/** A day of the leave of a second parent whose child is born on that day. */
export const indemnitePaternite: Measure = (known, day, law, reading) => {
  const reader = new Reader()
  const facts = readNaissance(reader, { role: 'SECOND_PARENT', datePresumee: day })
  const situation = begunBy(reader, known, day, 'ACTIVITE_APRES_CONGE')
  if (!facts || reader.problems.length > 0) return null
  return dayOfLeave(demandeDePaternite(situation, facts, congePaternite(facts, law), law), law, reading)
}

/** The leave before has been used up, and the birth is as many days ago. */
const DAYS_SINCE_BIRTH = 60

/** A day of the first month of birth leave that begins on that day, by a parent whose other leave ended on the eve. */
export const indemniteCongeNaissance: Measure = (known, day, law, reading) => {
  const reader = new Reader()
  const situation = begunBy(reader, known, day, 'ACTIVITE_APRES_CONGE')
  if (reader.problems.length > 0) return null
  const arrivee = plusDays(day, -DAYS_SINCE_BIRTH)
  const mois = [{ debut: day, mois: 1 }]
  const demande = { arrivee, jourDuDroit: arrivee, mois, finDuCongePrecedent: plusDays(day, -1) }
  const right = rightOf(situation, day, conditionsDuConge(situation, demande, law, reading), law, reading)
  if (!right) return null
  const whole = indemniteForfaitaire(right, day, law, reading)
  return indemnites(whole, 'indemniteDuCongeNaissance', day, law)[0]
}
