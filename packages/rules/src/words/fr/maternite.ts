import type { RefusMaternite, ReserveMaternite, TermeMaternite } from '../../maternite/terms.ts'
import { jours } from '../french-numbers.ts'
import type { WordsOf } from '../words.ts'

/** Maternity and adoption. */
export const maternite: WordsOf<TermeMaternite, RefusMaternite, ReserveMaternite> = {
  termes: {
    tauxDuForfait: 'Part du forfait versée',
    indemniteForfaitaire: 'Indemnité forfaitaire entière',
    allocationReposMaternel: 'Allocation forfaitaire de repos maternel',
    allocationAdoption: 'Allocation forfaitaire pour une adoption',
  },
  refus: {
    AFFILIATION_AVANT_NAISSANCE: ({ requis, constate, manque }) =>
      `À la date présumée de la naissance, il faut ${requis} mois d’affiliation sans interruption ; vous en avez ${constate} : il en manque ${manque}.`,
    AFFILIATION_AVANT_ARRIVEE: ({ requis, constate, manque }) =>
      `À l’arrivée de l’enfant, il faut ${requis} mois d’affiliation sans interruption ; vous en avez ${constate} : il en manque ${manque}.`,
    ALLOCATION_VERSEE_A_L_AUTRE_PARENT: () => 'L’allocation est versée à un seul des parents : l’autre l’a déjà reçue.',
    CESSATION_TROP_COURTE: ({ requis, constate, manque }) =>
      `Il faut arrêter toute activité au moins ${jours(requis)} de suite ; votre arrêt en compte ${constate} : il en manque ${manque}.`,
    CESSATION_APRES_NAISSANCE_TROP_COURTE: ({ requis, constate, manque }) =>
      `Il faut arrêter toute activité au moins ${jours(requis)} après la naissance ; votre arrêt en compte ${constate} : il en manque ${manque}.`,
    CESSATION_AVANT_NAISSANCE_TROP_COURTE: ({ requis, constate, manque }) =>
      `À cette date, il fallait s’arrêter au moins ${jours(requis)} juste avant la date présumée de la naissance ; votre arrêt en compte ${constate} : il en manque ${manque}.`,
  },
  reserves: {
    EXCLUS_DU_SEUIL:
      'L’article D623-3 dispense du seuil les personnes visées à l’article D622-9, dont nous n’avons pas trouvé la liste ; l’autre lecture verse le forfait entier.',
    REVENU_INCONNU_TAUX_REDUIT:
      'Aucun mois complet d’activité ne précède le premier versement : nous comptons un dixième du forfait, car le droit ne dépend pas du revenu ; l’autre lecture ne verse rien tant qu’aucun revenu n’est connu.',
    INDEMNITE_REDUITE_ARRONDIE:
      'Un dixième de l’indemnité a trois décimales, que nous gardons jusqu’au total ; certaines publications l’arrondissent au centime par jour.',
    GROSSESSE_PATHOLOGIQUE:
      'Pour une grossesse pathologique, les salariées ont deux semaines de plus ; le texte des indépendantes ne les reprend pas, et nous ne les comptons pas. L’autre lecture ajoute ce montant brut. Pendant ces jours, l’assurance maladie peut vous indemniser : demandez à votre caisse.',
    PRELEVEMENTS_ALLOCATION:
      'Nous ne retenons la CSG et la CRDS que sur les indemnités journalières ; si elles portent aussi sur l’allocation de repos maternel, il en reste ce montant.',
    ADOPTION_JOURS_DE_L_EMPLOI:
      'Un emploi a son propre congé d’adoption, d’une autre durée. Nous payons son indemnité les mêmes jours que celle de l’activité, les deux étant arrêtées ; s’il dure tout son temps, voici le total brut des indemnités.',
    ANCIENNE_ACTIVITE_A_EXAMINER:
      'Si vous avez eu un emploi ou le chômage au cours des douze derniers mois, vos anciens droits peuvent donner plus : envoyez à votre caisse une demande de réétude.',
  },
  faits: {
    enfantsAdoptes: 'un seul enfant adopté',
    joursAutreParent: 'aucun jour pris par l’autre parent',
    allocationAutreParent: 'allocation non reçue par l’autre parent',
    dateNaissance: 'naissance à la date présumée',
    enfantsNes: 'un seul enfant à naître',
    enfantsACharge: 'aucun autre enfant à charge',
    enfantsNesViables: 'pas d’autre enfant né viable que ceux à charge',
    debutCessation: 'arrêt de l’activité au début du congé légal',
    finCessation: 'arrêt de l’activité jusqu’à la fin du congé légal',
    premierVersementPrevu: 'premier versement prévu au début du congé',
    semainesAvancees: 'aucune semaine prise plus tôt',
    semainesReportees: 'aucune semaine reportée après la naissance',
    grossessePathologique: 'pas de grossesse pathologique',
    hospitalisationEnfantJusquau: 'enfant non hospitalisé après la naissance',
  },
}
