import { heures, jours, montant } from '../french-numbers.ts'
import type { RefusEmploiSalarie, ReserveEmploiSalarie, TermeEmploiSalarie } from '../../emploi-salarie/terms.ts'
import type { WordsOf } from '../words.ts'

/** A salaried job beside the activity, or before it. */
export const emploiSalarie: WordsOf<TermeEmploiSalarie, RefusEmploiSalarie, ReserveEmploiSalarie> = {
  termes: {
    plafondDuSalaire: 'Plafond du salaire mensuel',
    salaireJournalierBase: 'Salaire journalier de base',
    indemniteSalariee: 'Indemnité journalière de l’emploi',
    indemniteMajoree: 'Indemnité journalière de l’emploi à partir du 31ᵉ jour, trois enfants à charge',
    salaireJournalier: 'Salaire d’un jour',
    complementPremierTaux: 'Complément de l’employeur, premier taux',
    complementSecondTaux: 'Complément de l’employeur, second taux',
    complementTotal: 'Complément de l’employeur, total',
    indemniteMaterniteSalariee: 'Indemnité journalière de l’emploi, maternité et paternité',
  },
  refus: {
    AFFILIATION_SALARIE_INSUFFISANTE: ({ requis, manque }) =>
      `Pour l’emploi, il faut ${jours(requis)} d’affiliation sans interruption ; il vous manque ${jours(manque)}.`,
    HEURES_INSUFFISANTES: ({ requis, constate, manque }) =>
      `Pour l’emploi, il faut ${heures(requis)} de travail dans la période de référence : vous en avez ${heures(constate)}, il vous manque ${heures(manque)}.`,
    SALAIRES_INSUFFISANTS: ({ requis, constate, manque }) =>
      `Ou bien il faut ${montant(requis ?? '0.00')} de salaires dans la période de référence : vous en avez ${montant(constate ?? '0.00')}, il vous manque ${montant(manque ?? '0.00')}.`,
    MAINTIEN_EXPIRE: () =>
      'Le droit de votre ancien emploi n’est plus maintenu : l’arrêt doit commencer dans les douze mois qui suivent sa fin ou celle de l’allocation chômage ; avant 2020, seulement si votre activité n’ouvrait encore aucun droit.',
    TEMPS_PARTIEL_SALARIE: () =>
      'Pour l’emploi, les jours de temps partiel thérapeutique suivent d’autres règles, que nous ne calculons pas.',
    ANCIENNETE_INSUFFISANTE: ({ requis, manque }) =>
      `Le complément de l’employeur demande ${jours(requis)} d’ancienneté au premier jour d’absence ; il vous manque ${jours(manque)}.`,
    CONTRAT_SANS_COMPLEMENT: () =>
      'Le travail saisonnier, intermittent, temporaire ou à domicile n’ouvre pas droit au complément légal de l’employeur.',
    COMPLEMENT_SANS_INDEMNITE: () =>
      'L’employeur ne complète que les jours indemnisés par la sécurité sociale au titre de l’emploi.',
    COMPLEMENT_EPUISE: () => 'L’employeur a déjà complété autant de jours que la loi l’y oblige sur douze mois.',
  },
  reserves: {
    CUMUL_DES_ACTIVITES:
      'Les deux indemnités s’ajoutent depuis 2017 ; des publications ne retiennent encore que celle de l’emploi.',
    COORDINATION_HEURES:
      'Chaque jour d’activité indépendante pourrait compter pour six heures de travail salarié ; nous ne comptons que les heures de l’emploi.',
    MAINTIEN_PLAFOND:
      'Pour un ancien emploi, nous prenons le plafond du mois qui précède sa fin ; il pourrait être celui du mois qui précède l’arrêt.',
    PLAFOND_DOUZE_MOIS:
      'Pour un travail discontinu, nous plafonnons le total des douze mois ; chaque mois pourrait l’être à part.',
    TEMPS_PARTIEL_SALARIE: 'L’indemnité de l’emploi pour les jours de temps partiel thérapeutique n’est pas calculée.',
    TROIS_ENFANTS:
      'À cette date, une personne qui avait trois enfants à charge recevait pour son emploi les deux tiers du salaire journalier de base à partir du 31ᵉ jour ; vous ne nous avez pas dit combien vous en aviez.',
    RETRAITE_SALARIE:
      'Avant 2022, l’indemnité d’un salarié retraité avait d’autres limites de durée, que nous ne calculons pas.',
    COMPLEMENT_SALAIRE:
      'La loi garantit une part du salaire « qui aurait été perçu » ; nous prenons la moyenne des trois mois, sur 91,25 jours. L’autre lecture compte un trentième du mois.',
    COMPLEMENT_COVID:
      'À cette date, les arrêts liés au Covid n’avaient ni délai de carence ni, un temps, condition d’ancienneté pour le complément ; nous ne savons pas si le vôtre en était un.',
  },
  faits: {
    emploi: 'aucun emploi salarié, ni dans les douze mois précédents',
    chomage: 'aucune allocation chômage',
    employeur: 'employeur du secteur privé',
    contrat: 'contrat ordinaire, ni saisonnier, ni intermittent, ni temporaire, ni à domicile',
    ancienneteDepuis: 'ancienneté depuis le premier jour du contrat',
    joursDeComplement: 'aucun jour déjà complété par l’employeur dans les douze mois précédents',
  },
}
