import type { Consultation } from '../law/law.ts'
import type { Demande } from '../paternite/conge-naissance.ts'
import type { CongeNaissance } from '../paternite/result.ts'
import type { Situation } from '../scenario/situation.ts'
import { earliest, latest, plusDays, plusMonths } from '../time/day.ts'
import { congeADeclarer } from './conge-a-declarer.ts'
import { demarchesConge } from './demarches-conge.ts'
import { duCongeNaissance } from './du-conge-naissance.ts'
import type { Demarches, DemarchesCongeInput } from './result.ts'

/** What was asked, with how it is named and which notice it has. */
type CongeNomme = Demande & { readonly preavisCourt: boolean; readonly evenement: string }

/** What to do about the additional birth leave of a parent. */
export function demarchesDuCongeNaissance(
  demande: CongeNomme,
  congeNaissance: CongeNaissance,
  situation: Situation,
  faits: DemarchesCongeInput,
  law: Consultation,
): Demarches {
  const { evenement, mois } = demande
  const [first, last] = [mois[0]!, mois.at(-1)!]
  const { debut } = first
  const { finAuPlusTard } = congeNaissance
  const end = plusDays(plusMonths(last.debut, last.mois), -1)
  const fin = latest(debut, earliest(end, finAuPlusTard ?? debut))
  const about = congeADeclarer({ evenement, debut, fin }, congeNaissance, situation)
  const liste = duCongeNaissance({ ...demande, finAuPlusTard }, about.salarie, law)
  return demarchesConge(about, liste, [], faits, law)
}
