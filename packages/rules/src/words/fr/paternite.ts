import type { RefusPaternite, ReservePaternite, TermePaternite } from '../../paternite/terms.ts'
import { jours } from '../french-numbers.ts'
import type { WordsOf } from '../words.ts'

/** Paternity and the additional birth leave. */
export const paternite: WordsOf<TermePaternite, RefusPaternite, ReservePaternite> = {
  termes: {
    indemniteDuCongeNaissance: 'Indemnité du congé de naissance, mois',
    indemniteDuCongeNaissanceSalariee: 'Indemnité du congé de naissance de l’emploi, mois',
  },
  refus: {
    AFFILIATION_AVANT_CONGE: ({ requis, constate, manque }) =>
      `Le premier jour du congé, il faut ${requis} mois d’affiliation sans interruption ; vous en avez ${constate} : il en manque ${manque}.`,
    PREMIERE_PERIODE_TROP_COURTE: ({ requis, constate, manque }) =>
      `Il faut arrêter toute activité au moins ${jours(requis)} de suite dès la naissance ; vous en prenez ${constate} : il en manque ${manque}.`,
    PERIODE_TROP_COURTE: ({ requis, constate }) =>
      `Après la première période, chaque période doit compter au moins ${jours(requis)} ; la plus courte en compte ${constate} et n’est pas payée.`,
    PERIODES_EN_TROP: () =>
      'Le congé est pris en plus de périodes que la loi n’en permet : les dernières ne sont pas payées.',
    JOURS_EN_TROP: () => 'Les périodes comptent plus de jours que le congé : les derniers ne sont pas payés.',
    CONGE_HORS_DELAI: () =>
      'Le congé dépasse le délai que la loi donne pour le prendre : les jours au-delà ne sont pas payés.',
    ENFANT_NE_TROP_TOT: () =>
      'L’enfant est né, et était attendu, trop tôt pour ouvrir droit au congé supplémentaire de naissance.',
    CONGE_NAISSANCE_PAS_OUVERT: () =>
      'Le congé supplémentaire de naissance n’existait pas encore : un mois commencé avant n’est pas payé.',
    CONGE_NAISSANCE_TROP_LONG: () =>
      'Le congé supplémentaire de naissance est plus long que la loi ne le permet : les derniers mois ne sont pas payés.',
    CONGE_PRECEDENT_NON_EPUISE: () =>
      'Le congé supplémentaire de naissance ne commence qu’une fois pris tout le congé de maternité, de paternité ou d’adoption : un mois commencé avant n’est pas payé.',
  },
  reserves: {
    PATERNITE_TROIS_PERIODES:
      'Le texte permet « trois périodes » sans dire si les sept premiers jours en sont une ; nous en comptons trois après eux. L’autre lecture ne paie pas la dernière : voici alors le total brut.',
    PATERNITE_JOURS_DE_L_EMPLOI:
      'Un emploi a son propre congé : des jours ouvrables payés par l’employeur, puis des jours obligatoires et le reste en peu de parts. Nous payons son indemnité les mêmes jours que celle de l’activité, les deux étant arrêtées ; sinon, voici le total brut, jours fériés non comptés.',
    CONGE_NAISSANCE_MONTANT:
      'Le décret qui fixe le montant des indépendants n’a pas été trouvé : nous prenons la part de l’indemnité arrondie ; prise sur l’indemnité non arrondie, elle donne ce montant par jour le premier mois.',
  },
  faits: {
    periodes: 'congé pris en une fois dès la naissance',
    mois: 'un mois de congé',
  },
}
