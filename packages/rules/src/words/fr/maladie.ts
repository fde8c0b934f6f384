import { jours, montant } from '../french-numbers.ts'
import type { WordsOf } from '../words.ts'
import type { RefusMaladie, ReserveMaladie, TermeMaladie } from '../../maladie/terms.ts'

/** Sick pay of the independent activity. */
export const maladie: WordsOf<TermeMaladie, RefusMaladie, ReserveMaladie> = {
  termes: {
    revenuDeLAnnee: 'Revenu de l’année',
    revenuAnnuelMoyen: 'Revenu annuel moyen',
    pass: 'PASS',
    seuil: 'Seuil de revenu',
    plafond: 'Plafond du revenu',
    indemniteJournaliere: 'Indemnité journalière',
    totalBrut: 'Total brut',
    csg: 'CSG',
    crds: 'CRDS',
    totalNet: 'Total net',
  },
  refus: {
    AFFILIATION_INSUFFISANTE: ({ requis, manque }) =>
      `Le jour du début de l’arrêt, il faut ${jours(requis)} d’affiliation sans interruption ; il vous manque ${jours(manque)}.`,
    CAISSE_SANS_INDEMNITES: () =>
      'À cette date, la Cipav n’ouvrait droit à aucune indemnité journalière, hors mesures liées au Covid.',
    COTISATIONS_IMPAYEES: () => 'À cette date, il fallait être à jour de ses cotisations pour être indemnisé.',
    REVENU_INCONNU: () => 'Aucun mois complet d’activité ne précède l’arrêt : votre revenu n’est pas encore connu.',
    REVENU_INSUFFISANT: ({ requis, constate, manque, manqueChiffreAffaires }) =>
      `Votre revenu annuel moyen (${montant(constate ?? '0.00')}) est inférieur au seuil de ${montant(requis ?? '0.00')} : il vous manque ${montant(manque ?? '0.00')}` +
      (manqueChiffreAffaires
        ? `, soit ${montant(manqueChiffreAffaires)} de chiffre d’affaires sur l’ensemble des années retenues.`
        : '.'),
    DUREE_MAXIMALE_ATTEINTE: () => 'Vous avez déjà reçu le nombre maximal de jours indemnisés pour cette période.',
  },
  reserves: {
    PREMIERES_ANNEES_FIN_DE_PERIODE:
      'Dans les trois premières années, le texte compte le revenu « jusqu’à la date de la constatation » ; nous l’arrêtons à la fin du dernier mois complet.',
    PREMIERES_ANNEES_AVANT_JUIN_2019:
      'À cette date, le revenu des premières années était la moyenne des années civiles complètes ; l’autre lecture le rapporte aux jours d’activité.',
    SEUIL_DES_ANNEES_RETENUES:
      'À la lettre, le seuil serait la moyenne des PASS des années réellement retenues ; toutes les publications donnent un seuil unique par année.',
    QUATRIEME_ANNEE_PARTIELLE:
      'La quatrième année, votre première année, incomplète, compte comme une année entière ; l’autre lecture la rapporterait à ses jours.',
    COTISATIONS_REPUTEES_PAYEES:
      'À cette date, les cotisations impayées n’étaient plus une condition et ne réduisaient pas encore le revenu ; l’autre lecture le réduit à proportion.',
    CARENCE_ISOLEMENT_COVID:
      'À cette date, un arrêt d’isolement lié au Covid n’avait pas de délai de carence ; nous ne savons pas si le vôtre en était un.',
    CARENCE_ARRET_COURT:
      'La date à laquelle le délai de carence des arrêts courts a été raccourci est discutée ; nous retenons la plus tardive.',
    CARENCE_REPRISE_BREVE:
      'Après une reprise très brève entre deux arrêts, le régime général n’applique pas de nouveau délai de carence ; que cela vaille pour les indépendants n’est pas établi.',
    ANNEES_ALTERNATIVES_PREMIERES_ANNEES:
      'À cette date, 2020 pouvait être écartée ; que cela vaille aussi dans les trois premières années d’activité n’est pas établi.',
    PLAFOND_MICRO_DEPASSE:
      'Un chiffre d’affaires dépasse le plafond du régime micro ; il est compté tel quel, mais vous pourriez relever d’un autre régime.',
    ABATTEMENT_MEUBLE_TOURISME:
      'L’abattement fiscal des meublés de tourisme classés a changé ; que l’indemnité ait suivi n’est pas établi.',
  },
  faits: {
    affectionLongueDuree: 'pas d’affection de longue durée',
    hospitalisation: 'pas d’hospitalisation',
    arretsAnterieurs: 'aucun arrêt indemnisé dans les trois années précédentes',
    cotisationsDues: 'cotisations de l’année payées',
    cotisationsPayees: 'cotisations de l’année payées',
    echeancierRespecte: 'pas d’échéancier de paiement',
  },
}
