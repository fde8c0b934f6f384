import type { WordsOf } from '../words.ts'
import type {
  RefusArretsParticuliers,
  ReserveArretsParticuliers,
  TermeArretsParticuliers,
} from '../../maladie/particular-terms.ts'

/** Sick pay at part time, beside a pension, from several payers, without waiting days. */
export const arretsParticuliers: WordsOf<TermeArretsParticuliers, RefusArretsParticuliers, ReserveArretsParticuliers> =
  {
    termes: {
      indemniteTempsPartiel: 'Indemnité d’un jour de temps partiel thérapeutique',
      indemniteDesParts: 'Indemnité journalière, toutes activités',
    },
    refus: {
      RETRAITE_SANS_INDEMNITES: () =>
        'À cette date, une personne qui touchait sa retraite n’avait droit à aucune indemnité.',
      TEMPS_PARTIEL_SANS_ARRET: () =>
        'Le temps partiel thérapeutique doit suivre aussitôt un arrêt complet indemnisé, sauf affection de longue durée.',
      PENSION_INVALIDITE: () =>
        'Une pension d’invalidité de travailleur indépendant exclut les indemnités journalières de l’activité.',
      CONGE_INDEMNISE: () =>
        'Un congé de maternité, de paternité ou d’adoption est déjà indemnisé ces jours-là : il ne s’ajoute pas d’indemnité maladie.',
      ACTIVITE_CESSEE: () => 'Votre activité avait cessé depuis plus de douze mois : son droit n’est plus maintenu.',
    },
    reserves: {
      CARENCE_MOTIF: 'Le jour où ce motif a cessé, ou commencé, de dispenser du délai de carence est discuté.',
      RETRAITE_CIPAV_2021:
        'Au second semestre 2021, les sources divergent sur le droit d’un retraité qui exerce une profession de la Cipav.',
      TEMPS_PARTIEL_CIPAV:
        'Pour la Cipav, que les jours de temps partiel comptent ou non parmi les 87 jours d’un même arrêt n’est pas établi ; nous les comptons à part.',
    },
    faits: {
      joursTempsPartielTherapeutique: 'aucun jour de temps partiel thérapeutique déjà indemnisé',
    },
  }
