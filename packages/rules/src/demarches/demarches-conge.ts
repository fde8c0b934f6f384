import type { Consultation } from '../law/law.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { Explanation } from '../readings/explained.ts'
import { conserver, declarer, reexamen } from './beside.ts'
import type { CongeADeclarer } from './conge-a-declarer.ts'
import { aFaire } from './demarche.ts'
import { readDeclaration } from './facts.ts'
import type { Demarche, Demarches, DemarchesCongeInput } from './result.ts'

/** What to do about a leave, for whom and by when: what it asks for itself, then what every leave does. Throws RangeError on a fact that cannot be used. */
export function demarchesConge(
  conge: CongeADeclarer,
  propres: readonly Demarche[],
  doutes: readonly Reserve[],
  input: DemarchesCongeInput,
  law: Consultation,
): Demarches {
  const { debut, fin } = conge
  const liste = [
    ...propres,
    ...declarer(debut, fin, readDeclaration(input), law),
    ...(conge.paye ? [conserver()] : []),
    ...(conge.aReexaminer ? reexamen(law.on(debut).maintienMaternite.mois) : []),
  ]
  return aFaire(conge.evenement, liste, prestation(new Explanation(), law, doutes, []), law)
}
