import type { RefusConjointe, ReserveConjointe, TermeConjointe } from '../../conjointe/terms.ts'
import { jours } from '../french-numbers.ts'
import type { WordsOf } from '../words.ts'

/** The collaborating spouse. */
export const conjointe: WordsOf<TermeConjointe, RefusConjointe, ReserveConjointe> = {
  termes: {
    smicMensuel: 'SMIC mensuel',
    plafondRemplacement: 'Plafond d’un jour de remplacement',
    indemniteRemplacement: 'Indemnité de remplacement',
  },
  refus: {
    REMPLACEMENT_TROP_COURT: ({ requis, constate, manque }) =>
      `Le remplacement doit durer au moins ${jours(requis)} autour de la naissance ; le vôtre en compte ${constate} : il en manque ${manque}.`,
  },
  reserves: {
    ALLOCATION_CONJOINTE:
      'Les publications se partagent entre le plafond mensuel de la Sécurité sociale, que nous retenons, et deux fois le SMIC mensuel, dont voici le montant.',
  },
  faits: {
    remplacement: 'personne n’est embauché pour la remplacer',
    prolonge: 'durée ordinaire du remplacement, non prolongée sur demande',
  },
}
