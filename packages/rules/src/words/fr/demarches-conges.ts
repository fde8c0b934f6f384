import type { PhrasesConges } from '../../demarches/phrases-conges.ts'
import { jour } from '../french-days.ts'
import { jours as nombreDeJours } from '../french-numbers.ts'
import type { PhrasesOf } from '../words.ts'
import { lettreConge } from './lettre-conge.ts'

/** What to do about a birth or an adoption, for whom, by when. */
export const demarchesConges: PhrasesOf<PhrasesConges> = {
  phrases: {
    A_VERIFIER: () => 'À vérifier auprès de l’organisme : nous n’avons pas lu de texte de loi qui le dise ainsi.',
    SANCTION_RIEN_VERSE: () =>
      'Un travail pendant ces jours, même court, peut faire perdre l’indemnité, à rembourser si elle a été versée.',
    DECLARER_CESSATION: () => 'Envoyez à votre caisse une déclaration sur l’honneur : toute activité a cessé.',
    ATTESTATION_CESSATION: ({ debut, fin }) =>
      [
        'Déclaration sur l’honneur de cessation d’activité',
        `Je déclare sur l’honneur cesser toute activité professionnelle, indépendante ou salariée, du ${jour(debut)} au ${jour(fin)} inclus, et n’en reprendre aucune pendant ces jours.`,
        'Nom, numéro de sécurité sociale, date et signature :',
      ].join('\n\n'),
    PREVENIR_EMPLOYEUR_CONGE: () => 'Prévenez votre employeur du motif de votre absence et de ses dates.',
    PREVENIR_EMPLOYEUR_CONGE_COMMENT: () =>
      'Par lettre recommandée ou remise contre récépissé. Les deux activités s’arrêtent ; l’employeur établit l’attestation de salaire.',
    LETTRE_CONGE: lettreConge,
    PREVENIR_EMPLOYEUR_NAISSANCE: ({ jour: prevu }) =>
      `Annoncez à votre employeur la naissance, attendue le ${jour(prevu)}, et les dates de votre congé.`,
    CONGE_DE_L_EMPLOI: ({ naissance, obligatoires, parts, jours }) =>
      `L’employeur paie ${naissance} jours ouvrables de congé de naissance ; suivent ${nombreDeJours(obligatoires)} obligatoires, puis le reste en ${parts} parts au plus, de ${nombreDeJours(jours)} au moins chacune. Les deux activités s’arrêtent.`,
    PREVENIR_EMPLOYEUR_PERIODE: ({ debut, fin }) =>
      `Annoncez à votre employeur votre congé du ${jour(debut)} au ${jour(fin)}.`,
    PRENDRE_CONGE_NAISSANCE: ({ mois, fin }) =>
      `Vous pouvez aussi prendre jusqu’à ${mois} mois de congé supplémentaire de naissance, terminés au plus tard le ${jour(fin)}.`,
    PRENDRE_CONGE_NAISSANCE_COMMENT: () =>
      'Chaque parent y a droit, après avoir pris tout le congé précédent ; en une ou deux fois, ensemble ou à tour de rôle.',
    PRENDRE_AUTRE_MOIS: ({ fin }) => `Un autre mois reste possible, terminé au plus tard le ${jour(fin)}.`,
    CONGE_NAISSANCE_SANS_CUMUL: () =>
      'Cette indemnité ne s’ajoute ni à celles de la maladie, de la maternité ou d’un accident, ni à l’allocation chômage.',
    DECLARER_GROSSESSE: ({ mois }) =>
      `Déclarez votre grossesse à votre caisse et à la CAF avant la fin du ${mois}e mois.`,
    DECLARER_GROSSESSE_COMMENT: () =>
      'Le médecin ou la sage-femme peut le faire en ligne : il n’y a alors rien à envoyer. Sinon, envoyez les volets du formulaire « Premier examen médical prénatal ».',
    TENIR_CARNET: () => 'Gardez le carnet de maternité et envoyez-en les feuillets à mesure.',
    TENIR_CARNET_COMMENT: () =>
      'Il contient les imprimés de la caisse : dates du congé, report, naissance prématurée, hospitalisation de l’enfant, examens.',
    ENVOYER_CERTIFICAT: ({ jour: prevu }) =>
      `Envoyez à votre caisse le certificat d’arrêt de travail, avec la date présumée de l’accouchement, le ${jour(prevu)}.`,
    CESSATION_MINIMALE: ({ jours, apres, finAuPlusTot, finAuPlusTard }) =>
      `Pour être payée, au moins jusqu’au ${jour(finAuPlusTot)} : ${nombreDeJours(jours)} de suite sans aucune activité, dont ${apres} après la naissance. Le congé finit au plus tard le ${jour(finAuPlusTard)}.`,
    HOSPITALISATION_PREMATUREE: ({ jours }) =>
      `Envoyez à votre caisse le bulletin d’hospitalisation de l’enfant : le congé gagne ${nombreDeJours(jours)}.`,
    REPORT_HOSPITALISATION: ({ debut }) =>
      `Si l’enfant est encore à l’hôpital, vous pouvez à partir du ${jour(debut)} garder le reste du congé pour son retour.`,
    REPORT_HOSPITALISATION_COMMENT: () => 'Demandez-le à votre caisse, avec le bulletin d’hospitalisation.',
    REPORT_PRENATAL: ({ semaines }) =>
      `Demandez à votre caisse de reporter après la naissance ${semaines} semaine${semaines === '1' ? '' : 's'} de congé.`,
    REPORT_PRENATAL_COMMENT: () =>
      'Avec l’avis favorable du médecin ou de la sage-femme ; un arrêt maladie pendant ces semaines met fin au report.',
    ETAT_PATHOLOGIQUE: () =>
      'Envoyez à votre caisse la déclaration d’un état pathologique, avec l’arrêt prescrit par le médecin.',
    ACTE_DE_NAISSANCE: () =>
      'Envoyez à votre caisse l’acte de naissance de l’enfant, ou la copie du livret de famille mis à jour.',
    HOSPITALISATION_PATERNITE: () =>
      'Envoyez à votre caisse le bulletin d’hospitalisation de l’enfant : il allonge le congé et en reporte la limite.',
    PREMIERE_PERIODE: ({ jours }) =>
      `Les ${nombreDeJours(jours)} qui suivent la naissance se prennent d’un seul tenant ; sans eux, rien n’est versé.`,
    PERIODES_SUIVANTES: ({ periodes, jours }) =>
      `Après la première période, ${periodes} autres au plus, de ${nombreDeJours(jours)} au moins chacune.`,
    PRENDRE_JOURS_RESTANTS: ({ jours, fin }) =>
      `Il vous reste ${nombreDeJours(jours)} de congé, à prendre au plus tard le ${jour(fin)}.`,
    ATTESTATION_ADOPTION: () => 'Envoyez à votre caisse l’attestation d’adoption ou de placement de l’enfant.',
    ALLOCATION_UN_SEUL_PARENT: () =>
      'Attestez que l’autre parent ne reçoit pas l’allocation de repos : un seul des deux peut l’avoir.',
    PARTAGE_ADOPTION: () => 'Envoyez à votre caisse l’accord de l’autre parent sur le partage des jours.',
    REMPLACEMENT_CONJOINTE: () =>
      'Envoyez à votre caisse le contrat et les bulletins de paie de la personne qui vous remplace.',
    CONGE_JUSQU_AU: ({ fin }) => `Le congé peut durer jusqu’au ${jour(fin)}.`,
  },
}
