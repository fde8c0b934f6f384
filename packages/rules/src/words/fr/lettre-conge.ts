import type { CongeNomme } from '../../demarches/phrases-conges.ts'
import { jour } from '../french-days.ts'

const CONGES: Readonly<Record<CongeNomme, string>> = {
  MATERNITE: 'congé de maternité',
  PATERNITE: 'congé de paternité et d’accueil de l’enfant',
  ADOPTION: 'congé d’adoption',
  NAISSANCE: 'congé supplémentaire de naissance',
}
type Facts = { readonly conge: CongeNomme; readonly debut: string; readonly fin: string }

/** The letter that tells an employer of a leave, but for the names. */
export const lettreConge = ({ conge, debut, fin }: Facts): string =>
  [
    `Objet : ${CONGES[conge]} du ${jour(debut)} au ${jour(fin)}`,
    'Madame, Monsieur,',
    `Je serai en ${CONGES[conge]} du ${jour(debut)} au ${jour(fin)} inclus. Vous trouverez ci-joint le justificatif.`,
    'Je vous remercie de transmettre l’attestation de salaire à ma caisse d’assurance maladie.',
    'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  ].join('\n\n')
