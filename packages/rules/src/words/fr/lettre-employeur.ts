import { jour } from '../french-days.ts'

type Facts = { readonly debut: string; readonly fin: string; readonly prescritLe: string }

/** The letter that goes with part 3 of the notice, but for the names. */
export const lettreEmployeur = ({ debut, fin, prescritLe }: Facts): string =>
  [
    `Objet : arrêt de travail du ${jour(debut)} au ${jour(fin)}`,
    'Madame, Monsieur,',
    `Mon médecin m’a prescrit le ${jour(prescritLe)} un arrêt de travail du ${jour(debut)} au ${jour(fin)} inclus. Vous en trouverez ci-joint le volet 3.`,
    'Je vous remercie de transmettre l’attestation de salaire à ma caisse d’assurance maladie et, si j’en remplis les conditions, de compléter mes indemnités comme le prévoient le code du travail (article L1226-1) ou la convention collective.',
    'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  ].join('\n\n')
