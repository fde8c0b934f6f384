import type { Consultation } from '../law/law.ts'
import { demandeDAdoption } from '../maternite/adoption.ts'
import { congeAdoption } from '../maternite/conge-adoption.ts'
import type { CongeDemande } from '../maternite/conge-paye.ts'
import { readAdoption } from '../maternite/read-adoption.ts'
import { begunBy } from '../scenario/begun.ts'
import { Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { allowanceOfLeave, dayOfLeave } from './leave.ts'
import type { Measure } from './measure.ts'

/** A day of the leave of somebody to whom a child comes on that day. */
export const indemniteAdoption: Measure = (situation, day, law, reading) => {
  const asked = leaveFrom(situation, day, law)
  return asked && dayOfLeave(asked, law, reading)
}

/** The allowance of somebody to whom a child comes on that day. */
export const allocationAdoption: Measure = (situation, day, law, reading) => {
  const asked = leaveFrom(situation, day, law)
  return asked && allowanceOfLeave(asked, law, reading)
}

function leaveFrom(known: Situation, day: Day, law: Consultation): CongeDemande | null {
  const reader = new Reader()
  const facts = readAdoption(reader, { arrivee: day, debutCessation: day })
  const situation = begunBy(reader, known, day, 'ACTIVITE_APRES_CONGE')
  if (!facts || reader.problems.length > 0) return null
  return demandeDAdoption(situation, facts, congeAdoption(facts, law), law)
}
