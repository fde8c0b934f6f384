import type { Consultation } from '../law/law.ts'
import { conge } from '../maternite/conge.ts'
import type { CongeDemande } from '../maternite/conge-paye.ts'
import { demandeDeMaternite } from '../maternite/maternite.ts'
import { readNaissance } from '../maternite/read-naissance.ts'
import { begunBy } from '../scenario/begun.ts'
import { isProblems } from '../scenario/problem.ts'
import { Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import { plusDays, type Day } from '../time/day.ts'
import { allowanceOfLeave, dayOfLeave } from './leave.ts'
import type { Measure } from './measure.ts'

/** The legal leave of a first child begins six weeks before the day on which it is due. */
const DAYS_BEFORE_BIRTH = 42

/** A day of the leave of a mother whose leave begins on that day. */
export const indemniteMaternite: Measure = (situation, day, law, reading) => {
  const asked = leaveFrom(situation, day, law)
  return asked && dayOfLeave(asked, law, reading)
}

/** The allowance for maternal rest of a mother whose leave begins on that day. */
export const allocationReposMaternel: Measure = (situation, day, law, reading) => {
  const asked = leaveFrom(situation, day, law)
  return asked && allowanceOfLeave(asked, law, reading)
}

function leaveFrom(known: Situation, day: Day, law: Consultation): CongeDemande | null {
  const reader = new Reader()
  const datePresumee = plusDays(day, DAYS_BEFORE_BIRTH)
  const facts = readNaissance(reader, { role: 'MERE', datePresumee, debutCessation: day })
  const situation = begunBy(reader, known, day, 'ACTIVITE_APRES_CONGE')
  if (!facts || reader.problems.length > 0) return null
  const days = conge(facts, law)
  return isProblems(days) ? null : demandeDeMaternite(situation, facts, days, law)
}
