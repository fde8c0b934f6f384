import type { Consultation } from '../law/law.ts'
import { moisPayables } from '../paternite/mois-payables.ts'
import type { CongeNaissance } from '../paternite/result.ts'
import type { Situation } from '../scenario/situation.ts'
import { congeADeclarer } from './conge-a-declarer.ts'
import { demarchesConge } from './demarches-conge.ts'
import { duCongeNaissance, type CongeNaissanceADeclarer } from './du-conge-naissance.ts'
import type { Demarches, DemarchesCongeInput } from './result.ts'

/** What was asked, with how it is named and which notice it has. */
type CongeNomme = CongeNaissanceADeclarer & { readonly evenement: string }

/** What to do about the additional birth leave of a parent. */
export function demarchesDuCongeNaissance(
  demande: CongeNomme,
  congeNaissance: CongeNaissance,
  situation: Situation,
  faits: DemarchesCongeInput,
  law: Consultation,
): Demarches {
  const { evenement } = demande
  const { debut, payables } = moisPayables(demande, law)
  const fin = payables.at(-1)?.jours.at(-1) ?? debut
  const about = congeADeclarer({ evenement, debut, fin }, congeNaissance, situation)
  return demarchesConge(about, duCongeNaissance(demande, about.salarie, law), [], faits, law)
}
