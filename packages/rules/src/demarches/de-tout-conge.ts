import type { Day } from '../time/day.ts'
import { phrase, type Phrase } from '../words/phrase.ts'
import { demarche } from './demarche.ts'
import type { PhrasesConges } from './phrases-conges.ts'
import type { Demarche } from './result.ts'

/** Days without work, with what the law asks of them. */
export const cesser = (du: Day, au: Day, article: string, comment: Phrase | null): Demarche =>
  demarche('NE_PAS_TRAVAILLER', 'CPAM', phrase('NE_PAS_TRAVAILLER', { debut: du, fin: au }), article, {
    ...{ du, echeance: au },
    ...(comment && { comment }),
    sanction: phrase('SANCTION_RIEN_VERSE'),
  })

/** CSS L623-1, D623-2: a sworn statement that every activity stopped, with its days in it. */
export const attester = (debut: Day, fin: Day): Demarche =>
  demarche('DECLARER_CESSATION', 'CPAM', phrase('DECLARER_CESSATION'), 'CSS L623-1, D623-2', {
    ...{ du: debut, aVerifier: true },
    modele: phrase('ATTESTATION_CESSATION', { debut, fin }),
  })

/** A paper that proves what the leave rests on. */
export const justifier = (quoi: Phrase, article: string, du: Day): Demarche =>
  demarche('ENVOYER_JUSTIFICATIF', 'CPAM', quoi, article, { du, aVerifier: true })

/** The employer of a job is told of the days of a leave, in time where the law sets one, by a letter that names them. */
export const prevenir = (
  quoi: Phrase,
  article: string,
  lettre: PhrasesConges['LETTRE_CONGE'],
  more: { readonly du?: Day; readonly echeance?: Day; readonly comment?: Phrase | null },
): Demarche =>
  demarche('PREVENIR_EMPLOYEUR', 'EMPLOYEUR', quoi, article, {
    ...more,
    comment: more.comment ?? phrase('PREVENIR_EMPLOYEUR_CONGE_COMMENT'),
    modele: phrase('LETTRE_CONGE', lettre),
    aVerifier: more.echeance === undefined,
  })
