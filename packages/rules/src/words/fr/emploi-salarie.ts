import type { WordsOf } from '../words.ts'

/** A salaried job beside the activity, or before it. */
export const emploiSalarie: WordsOf<never, never, never> = {
  termes: {},
  refus: {},
  reserves: {},
  faits: {
    employeur: 'employeur du secteur privé',
    contrat: 'contrat ordinaire, ni saisonnier, ni intermittent, ni temporaire, ni à domicile',
    ancienneteDepuis: 'ancienneté depuis le premier jour du contrat',
    joursDeComplement: 'aucun jour déjà complété par l’employeur dans les douze mois précédents',
  },
}
