import type { CongeNomme } from '../../demarches/phrases-conges.ts'
import { jour } from '../english-days.ts'

const CONGES: Readonly<Record<CongeNomme, string>> = {
  MATERNITE: 'maternity leave',
  PATERNITE: 'paternity and childcare leave',
  ADOPTION: 'adoption leave',
  NAISSANCE: 'additional birth leave',
}
type Facts = { readonly conge: CongeNomme; readonly debut: string; readonly fin: string }

/** The letter that tells an employer of a leave, but for the names. */
export const lettreConge = ({ conge, debut, fin }: Facts): string =>
  [
    `Subject: ${CONGES[conge]} from ${jour(debut)} to ${jour(fin)}`,
    'Dear Sir or Madam,',
    `I shall be on ${CONGES[conge]} from ${jour(debut)} to ${jour(fin)}, both days included. Proof is enclosed.`,
    'Please send the certificate of wages to my health insurance fund.',
    'Yours faithfully.',
  ].join('\n\n')
