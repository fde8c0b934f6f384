import type { NomsDemarches } from '../../demarches/names.ts'
import type { PhrasesDemarches } from '../../demarches/phrases.ts'
import type { ReserveDemarches, TermeDemarches } from '../../demarches/terms.ts'
import { jour } from '../french-days.ts'
import { HARD, nombre } from '../french-numbers.ts'
import { perCent } from '../number-text.ts'
import type { NomsOf, PhrasesOf, WordsOf } from '../words.ts'
import { lettreEmployeur } from './lettre-employeur.ts'

const heure = (count: string): string => `${count}${HARD}h`

/** What to do, for whom, by when. */
export const demarches: WordsOf<TermeDemarches, never, ReserveDemarches> &
  PhrasesOf<PhrasesDemarches> &
  NomsOf<keyof NomsDemarches> = {
  termes: { reductionEnvoiTardif: 'Réduction pour envoi tardif' },
  refus: {},
  reserves: {
    JOURS_DE_L_ENVOI_TARDIF:
      'Le texte réduit l’indemnité « entre la date de prescription et la date d’envoi » : nous ne comptons pas le jour de l’envoi, l’autre lecture le compte.',
    DUREE_DES_PRESCRIPTIONS:
      'Le décret qui fixe la durée maximale des prescriptions n’a pas été trouvé : nous retenons le minimum que la loi lui impose ; la limite réelle peut être plus longue, et le médecin peut y déroger.',
    DECLARATION_DE_GROSSESSE:
      'La page du service public demande de déclarer avant la fin du troisième mois, l’article lu dans les quatorze premières semaines ; nous retenons le plus court, en comptant neuf mois avant la date présumée.',
  },
  faits: {
    prescritLe: 'arrêt prescrit le premier jour de l’arrêt',
    envoiImpossible: 'envoi possible dans le délai',
    teleconsultation: 'arrêt prescrit au cabinet',
    sortiesLibres: 'sorties libres non autorisées',
  },
  phrases: {
    ENVOYER_ARRET: ({ heures }) => `Envoyez l’arrêt de travail à l’assurance maladie dans les ${heures} heures.`,
    ENVOYER_ARRET_COMMENT: () =>
      'Le médecin peut le transmettre en ligne : il n’y a alors rien à envoyer. Sinon, envoyez les volets 1 et 2 à votre caisse et gardez le volet 3.',
    ENVOYER_ARRET_COMMENT_SECURISE: () =>
      'Le médecin peut le transmettre en ligne : il n’y a alors rien à envoyer. Sinon, envoyez les volets 1 et 2 du formulaire sécurisé à votre caisse et gardez le volet 3 ; une copie ou l’ancien formulaire est refusé.',
    SANCTION_ENVOI_TARDIF: ({ taux, mois }) =>
      `Un premier retard donne lieu à un avertissement ; un second dans les ${mois} mois fait perdre ${nombre(perCent(taux))} % de l’indemnité entre la prescription et l’envoi, sauf hospitalisation ou impossibilité prouvée.`,
    PREVENIR_EMPLOYEUR: ({ heures }) => `Prévenez votre employeur et envoyez-lui le volet 3 dans les ${heures} heures.`,
    PREVENIR_EMPLOYEUR_COMMENT: () =>
      'Les deux activités s’arrêtent, sauf accord écrit du médecin pour l’une d’elles. L’employeur établit l’attestation de salaire.',
    SANCTION_COMPLEMENT_PERDU: () => 'Sans justificatif à temps, l’employeur peut ne pas compléter vos indemnités.',
    LETTRE_EMPLOYEUR: lettreEmployeur,
    NE_PAS_TRAVAILLER: ({ debut, fin }) => `Ne travaillez pas du ${jour(debut)} au ${jour(fin)}.`,
    NE_PAS_TRAVAILLER_COMMENT: () =>
      'Facturer un travail déjà fait est possible ; en faire un autre ne l’est pas, même à distance, sans accord écrit du médecin.',
    SANCTION_REMBOURSEMENT: () => 'L’assurance maladie peut suspendre les indemnités et demander leur remboursement.',
    ETRE_PRESENT: ({ matinDe, matinA, apresMidiDe, apresMidiA }) =>
      `Soyez chez vous de ${heure(matinDe)} à ${heure(matinA)} et de ${heure(apresMidiDe)} à ${heure(apresMidiA)}, tous les jours.`,
    ETRE_PRESENT_COMMENT: () =>
      'Week-ends et jours fériés compris, sauf soins ou examens ; le médecin peut autoriser des sorties libres sur l’arrêt.',
    ETRE_PRESENT_APRES_HOPITAL: () => 'À partir de votre retour de l’hôpital, week-ends et jours fériés compris.',
    SORTIES_LIBRES: () => 'Le médecin a autorisé des sorties libres : il n’y a pas d’heures de présence.',
    CONSULTER_EN_PERSONNE: ({ jours }) =>
      `Consultez en personne : un arrêt prescrit en téléconsultation dure ${jours} jours au plus.`,
    CONSULTER_EN_PERSONNE_COMMENT: () =>
      'Sauf si c’est votre médecin traitant ou votre sage-femme référente qui prescrit, ou si vous ne pouvez voir personne.',
    PROLONGER: ({ fin }) => `Si vous n’êtes pas rétabli, faites prolonger l’arrêt au plus tard le ${jour(fin)}.`,
    PROLONGER_COMMENT: () =>
      'Sans trou entre les deux, une prolongation garde le calcul du premier arrêt et n’a pas de délai de carence ; envoyez-la dans le même délai.',
    PROLONGER_LIMITE: ({ fin, mois }) =>
      `Revoyez le médecin au plus tard le ${jour(fin)} : une prescription est limitée à ${mois} mois.`,
    PROLONGER_LIMITE_COMMENT: () =>
      'C’est la prescription qui est limitée, pas l’indemnité ; le médecin peut prescrire plus long en le motivant.',
    DECLARER_CHIFFRE_AFFAIRES: () => 'Continuez à déclarer votre chiffre d’affaires à l’Urssaf, même à zéro.',
    DECLARER_CHIFFRE_AFFAIRES_PERIODE: ({ debut, fin }) =>
      `Déclarez à l’Urssaf le chiffre d’affaires encaissé du ${jour(debut)} au ${jour(fin)}, même à zéro.`,
    DECLARER_CHIFFRE_AFFAIRES_COMMENT: () =>
      'N’y mettez pas les indemnités : elles ne sont pas du chiffre d’affaires. L’absence de déclaration est pénalisée.',
    CONSERVER_DECOMPTES: () => 'Gardez les décomptes de paiement sans limite de durée.',
    CONSERVER_DECOMPTES_COMMENT: () =>
      'Les jours indemnisés comptent pour la retraite ; les décomptes servent aussi à l’impôt et à une prévoyance.',
    DEMANDER_REEXAMEN: () => 'Demandez le réexamen de votre dossier au titre d’une ancienne activité.',
    DEMANDER_REEXAMEN_COMMENT: ({ mois }) =>
      `Utile si vous avez été salarié ou indemnisé par France Travail dans les ${mois} mois qui précèdent, ou si vous l’êtes encore.`,
    DEMANDER_AIDE: () => 'Vous pouvez demander l’aide à l’accompagnement et au maintien de l’activité (AMA).',
    DEMANDER_AIDE_COMMENT: () =>
      'Formulaire national à déposer à votre caisse ; aide au cas par cas, plafonnée par an, pour un indépendant actif qui cotise. Ce n’est pas une indemnité journalière.',
  },
  noms: {
    CodeDemarche: {
      ENVOYER_ARRET: 'Envoyer l’arrêt de travail',
      PREVENIR_EMPLOYEUR: 'Prévenir l’employeur',
      NE_PAS_TRAVAILLER: 'Ne pas travailler',
      ETRE_PRESENT: 'Heures de présence',
      CONSULTER_EN_PERSONNE: 'Consulter en personne',
      PROLONGER: 'Prolonger l’arrêt',
      DECLARER_CHIFFRE_AFFAIRES: 'Déclarer le chiffre d’affaires',
      DEMANDER_REEXAMEN: 'Demander un réexamen',
      DEMANDER_AIDE: 'Demander une aide',
      CONSERVER_DECOMPTES: 'Garder les décomptes',
      DECLARER_GROSSESSE: 'Déclarer la grossesse',
      TENIR_CARNET: 'Tenir le carnet de maternité',
      ENVOYER_CERTIFICAT: 'Envoyer le certificat d’arrêt',
      ENVOYER_JUSTIFICATIF: 'Envoyer un justificatif',
      DECLARER_CESSATION: 'Attester l’arrêt de l’activité',
      DEMANDER_REPORT: 'Demander un report',
      PRENDRE_CONGE: 'Prendre le congé à temps',
    },
    Sanction: { AUCUNE: 'Aucune', AVERTISSEMENT: 'Avertissement', REDUCTION: 'Indemnité réduite' },
  },
}
