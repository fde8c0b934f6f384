import { heures, jours, montant } from '../french-numbers.ts'
import type { RefusEmploiSalarie, ReserveEmploiSalarie, TermeEmploiSalarie } from '../../emploi-salarie/terms.ts'
import type { WordsOf } from '../words.ts'

/** A salaried job beside the activity, or before it. */
export const emploiSalarie: WordsOf<TermeEmploiSalarie, RefusEmploiSalarie, ReserveEmploiSalarie> = {
  termes: {
    salaireJournalierBase: 'Salaire journalier de base',
    indemniteMaterniteSalariee: 'Indemnité journalière de l’emploi, maternité et paternité',
  },
  refus: {
    AFFILIATION_SALARIE_INSUFFISANTE: ({ requis, manque }) =>
      `Pour l’emploi, il faut ${jours(requis)} d’affiliation sans interruption ; il vous manque ${jours(manque)}.`,
    HEURES_INSUFFISANTES: ({ requis, constate, manque }) =>
      `Pour l’emploi, il faut ${heures(requis)} de travail dans la période de référence : vous en avez ${heures(constate)}, il vous manque ${heures(manque)}.`,
    SALAIRES_INSUFFISANTS: ({ requis, constate, manque }) =>
      `Ou bien il faut ${montant(requis ?? '0.00')} de salaires dans la période de référence : vous en avez ${montant(constate ?? '0.00')}, il vous manque ${montant(manque ?? '0.00')}.`,
  },
  reserves: {},
  faits: {
    employeur: 'employeur du secteur privé',
    contrat: 'contrat ordinaire, ni saisonnier, ni intermittent, ni temporaire, ni à domicile',
    ancienneteDepuis: 'ancienneté depuis le premier jour du contrat',
    joursDeComplement: 'aucun jour déjà complété par l’employeur dans les douze mois précédents',
  },
}
