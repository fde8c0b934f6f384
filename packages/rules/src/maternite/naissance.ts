import type { Consultation } from '../law/law.ts'
import { congeNaissance } from '../paternite/conge-naissance.ts'
import type { Demande } from '../paternite/mois-payables.ts'
import { paternite } from '../paternite/paternite.ts'
import { congePaternite } from '../paternite/periodes.ts'
import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { named } from '../scenario/named.ts'
import type { Prestations } from '../scenario/prestations.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { latest, type Day } from '../time/day.ts'
import { conge } from './conge.ts'
import type { Naissance } from './facts.ts'
import { maternite } from './maternite.ts'
import { readNaissance } from './read-naissance.ts'

/** The event of a birth, which asks for maternity or paternity, by the role of the parent, and for the months of birth leave. */
export const naissance: Benefit<'naissance'> = (reader, input, situation) => {
  const facts = readNaissance(reader, input)
  if (!facts) return null
  const { path, day } = startOf(facts)
  const met = begunBy(reader, situation, day, 'ACTIVITE_APRES_CONGE')
  return {
    path: ['naissance', path],
    day,
    answer: (law) => answers(met, { ...situation, hypotheses: met.hypotheses }, facts, law),
  }
}

/** The day on which the parent stops working, as far as it was told. */
function startOf({ role, debutCessation, datePresumee, naissance: born, periodes }: Naissance): {
  readonly path: string
  readonly day: Day
} {
  if (role === 'SECOND_PARENT') return { path: 'datePresumee', day: periodes?.[0]?.debut ?? born }
  return debutCessation ? { path: 'debutCessation', day: debutCessation } : { path: 'datePresumee', day: datePresumee }
}

/** A birth leave comes later: activities that began since the other leave count for it. */
function answers(
  situation: Situation,
  later: Situation,
  facts: Naissance,
  law: Consultation,
): Partial<Prestations> | readonly Problem[] {
  const first =
    facts.role === 'MERE'
      ? named('maternite', maternite(situation, facts, law))
      : named('paternite', paternite(situation, facts, law))
  if (isProblems(first) || facts.congeNaissance.length === 0) return first
  const second = named('congeNaissance', congeNaissance(later, demandeOf(facts, law), law.consult()))
  return isProblems(second) ? second : { ...first, ...second }
}

/** What the birth leave needs to know of a birth. */
export function demandeOf(facts: Naissance, law: Consultation): Demande {
  const { naissance: arrivee, datePresumee, congeNaissance: mois } = facts
  return { arrivee, mois, jourDuDroit: latest(arrivee, datePresumee), finDuCongePrecedent: lastDay(facts, law) }
}

/** The leave before must be used up: that of the mother ends by itself, that of the second parent when no day of it is left. */
function lastDay(facts: Naissance, law: Consultation): Day | null {
  if (facts.role === 'SECOND_PARENT') {
    const { indemnisables, joursRestants } = congePaternite(facts, law)
    return joursRestants === 0 ? (indemnisables.at(-1) ?? null) : null
  }
  const found = conge(facts, law)
  return isProblems(found) ? null : found.finAuPlusTard
}
