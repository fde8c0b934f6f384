import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { isProblems } from '../scenario/result.ts'
import { maternite } from './maternite.ts'
import { readNaissance } from './read-naissance.ts'

/** The event of a birth, which asks for maternity. */
export const naissance: Benefit<'naissance'> = (reader, input, situation) => {
  const facts = readNaissance(reader, input)
  if (!facts || facts.role !== 'MERE') return null
  const day = facts.debutCessation ?? facts.datePresumee
  const met = begunBy(reader, situation, day)
  return {
    path: ['naissance', facts.debutCessation ? 'debutCessation' : 'datePresumee'],
    day,
    answer(law) {
      const found = maternite({ ...met, hypotheses: reader.hypotheses }, facts, law)
      return isProblems(found) ? found : { maternite: found }
    },
  }
}
