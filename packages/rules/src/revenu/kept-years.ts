import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Ratio } from '../readings/ratio.ts'
import { abattementOf, revenuAnnuelMoyen, type Base } from './base.ts'

/** The years whose mean was kept: the others of a Covid window where they gave more. */
export function keptYears(base: Base, law: Consultation): readonly number[] {
  const annees = base.annees.map(({ annee }) => annee)
  if (base.methode.kind !== 'MOYENNE' || !base.methode.alternatives) return annees
  const normal = { ...base, methode: { kind: 'MOYENNE', alternatives: null } } as const
  const mean = (of: Base): Ratio => revenuAnnuelMoyen(of, abattementOf(law), exact)!.value
  return mean(base).compare(mean(normal)) > 0 ? base.methode.alternatives : annees
}
