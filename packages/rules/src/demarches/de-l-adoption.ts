import type { Consultation } from '../law/law.ts'
import type { CongeAdoption } from '../maternite/conge-adoption.ts'
import type { FaitsAdoption } from '../maternite/read-adoption.ts'
import { plusDays, type Day } from '../time/day.ts'
import { phrase } from '../words/phrase.ts'
import { attester, cesser, justifier, prevenir } from './de-tout-conge.ts'
import { prendreCongeNaissance } from './mois-a-prendre.ts'
import type { Demarche } from './result.ts'

const ARTICLE = 'CSS L623-1 III'

/** What an adoption asks for. CSS L623-1 III: one parent alone has the allowance, and says so. */
export function deLAdoption(
  { arrivee, allocationAutreParent, joursAutreParent, congeNaissance }: FaitsAdoption,
  { debut, finAuPlusTard, indemnisables }: CongeAdoption,
  salarie: boolean,
  law: Consultation,
): readonly Demarche[] {
  const enfant = { arrivee, jourDuDroit: arrivee, finDuCongePrecedent: finAuPlusTard }
  const fin: Day = indemnisables.at(-1) ?? plusDays(debut, -1)
  const shared = joursAutreParent > 0 ? [justifier(phrase('PARTAGE_ADOPTION'), 'CSS L331-7', arrivee)] : []
  const alone = allocationAutreParent ? [] : [justifier(phrase('ALLOCATION_UN_SEUL_PARENT'), ARTICLE, arrivee)]
  const days = indemnisables.length === 0 ? [] : [attester(debut, fin), cesserJusquau(debut, fin, finAuPlusTard)]
  return [
    justifier(phrase('ATTESTATION_ADOPTION'), ARTICLE, arrivee),
    ...alone,
    ...shared,
    ...days,
    ...(salarie && indemnisables.length > 0 ? [prevenirEmployeur(debut, fin)] : []),
    ...prendreCongeNaissance(enfant, congeNaissance.length > 0, law),
  ]
}

const prevenirEmployeur = (debut: Day, fin: Day): Demarche =>
  prevenir(
    phrase('PREVENIR_EMPLOYEUR_CONGE'),
    'Code du travail L1225-42',
    { conge: 'ADOPTION', debut, fin },
    { du: debut },
  )

const cesserJusquau = (debut: Day, fin: Day, last: Day): Demarche =>
  cesser(debut, fin, ARTICLE, phrase('CONGE_JUSQU_AU', { fin: last }))
