import type { Consultation } from '../law/law.ts'
import { Explanation } from '../readings/explained.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Day } from '../time/day.ts'
import { aide, conserver, declarer, reexamen } from './beside.ts'
import { deLArret } from './de-l-arret.ts'
import { aFaire } from './demarche.ts'
import { envoiDe } from './envoi.ts'
import { readDemarches, type ArretADeclarer } from './facts.ts'
import { renouvellements } from './prolongations.ts'
import type { Demarches, DemarchesInput } from './result.ts'

/** What to do about a stop, for whom and by when. Throws RangeError on a fact that cannot be used. */
export function demarchesArret(arret: ArretADeclarer, input: DemarchesInput, law: Consultation): Demarches {
  const facts = readDemarches(input, arret)
  const explanation = new Explanation()
  const sent = envoiDe(arret, facts, law, explanation)
  const paid = arret.periodesIndemnisees.length > 0
  const active = lastActive(arret)
  const liste = [
    ...deLArret(arret, facts, law),
    ...(active ? declarer(arret.debut, active, facts.declaration, law) : []),
    ...(paid ? [conserver()] : reexamen(law.on(arret.debut).maintienDesDroits)),
    ...(active ? [aide()] : []),
  ]
  const doutes = [...(sent?.reserves ?? []), ...limite(arret, facts.prescritLe, law)]
  const told = prestation(explanation, law, doutes, facts.hypotheses)
  return aFaire(`arret-${arret.debut}`, liste, told, law, sent?.envoi)
}

/** The decree that sets the longest prescription was not found: the law's least ceilings are taken. */
function limite(arret: ArretADeclarer, prescritLe: Day, law: Consultation): readonly Reserve[] {
  const limited = renouvellements(arret, prescritLe, law).length > 0
  return limited ? [reserve('DUREE_DES_PRESCRIPTIONS', 'CSS L162-4-1')] : []
}

/** The last day of the stop on which the activity exists; null: it had ended before. */
const lastActive = ({ debut, fin, activiteJusquau }: ArretADeclarer): Day | null =>
  !activiteJusquau || activiteJusquau > fin ? fin : activiteJusquau < debut ? null : activiteJusquau
