import type { NomsCouverture } from '../../couverture/names.ts'
import type { PhrasesCouverture } from '../../couverture/phrases.ts'
import type { RefusCouverture } from '../../couverture/terms.ts'
import { jour } from '../french-days.ts'
import { montant } from '../french-numbers.ts'
import type { NomsOf, PhrasesOf, WordsOf } from '../words.ts'
import { noms } from './couverture-noms.ts'

/** Who covers what, and which fund a profession belongs to. */
export const couverture: WordsOf<never, RefusCouverture, never> &
  PhrasesOf<PhrasesCouverture> &
  NomsOf<keyof NomsCouverture> = {
  termes: {},
  refus: {
    PROFESSION_AVOCAT: () => 'Les avocats ont leur propre régime : ce cas n’est pas calculé.',
    PROFESSION_SANTE: () =>
      'Les professions de santé réglementées ont leurs propres caisses : ce cas n’est pas calculé.',
    PROFESSION_AGRICOLE: () => 'Les activités agricoles relèvent de la MSA : ce cas n’est pas calculé.',
    PROFESSION_JURIDIQUE_OU_COMPTABLE: () =>
      'Cette profession libérale a sa propre caisse : elle ne relève pas du régime micro, ce cas n’est pas calculé.',
    ARTISTE_AUTEUR: () => 'Les artistes-auteurs ont leur propre régime : ce cas n’est pas calculé.',
  },
  reserves: {},
  faits: { optionSsi: 'pas d’option pour quitter la Cipav' },
  phrases: {
    RAISON_LISTE_CIPAV: () => 'Votre profession figure sur la liste fermée des professions de la Cipav.',
    RAISON_LIBERALE_NON_REGLEMENTEE: () =>
      'Votre profession libérale n’est pas sur la liste de la Cipav : commencée après la réforme, elle relève de la Sécurité sociale des indépendants, comme l’artisanat et le commerce.',
    RAISON_LIBERALE_ANCIENNE: () =>
      'Votre activité libérale a commencé avant la réforme, quand la Cipav accueillait encore votre profession, et vous n’avez pas demandé à la quitter : vous y êtes resté.',
    RAISON_LIBERALE_OPTION: ({ option }) =>
      `Votre activité libérale a commencé à la Cipav ; vous avez choisi la Sécurité sociale des indépendants le ${jour(option)}, et ce choix est définitif.`,
    RAISON_OPTION_HORS_DELAI: ({ option }) =>
      `Votre activité libérale a commencé à la Cipav ; le ${jour(option)}, le choix de la quitter n’était pas ouvert : vous y êtes resté.`,
    RAISON_ARTISANAT_COMMERCE: () => 'L’artisanat et le commerce relèvent de la Sécurité sociale des indépendants.',
    RAISON_AVOCAT: () => 'Les avocats relèvent de la CNBF pour la retraite et la prévoyance, hors de ce régime.',
    RAISON_SANTE: () =>
      'Les professions de santé réglementées ont leurs caisses (CARMF, CARPIMKO, CARCDSF, CAVP, CARPV) et ne relèvent pas du régime micro-social.',
    RAISON_AGRICOLE: () => 'Les activités agricoles et les travaux paysagers relèvent de la MSA.',
    RAISON_JURIDIQUE_OU_COMPTABLE: () =>
      'Cette profession a sa propre caisse de retraite et de prévoyance (CPRN, CAVOM, CAVEC, CAVAMAC) et ne relève pas du régime micro-social.',
    RAISON_ARTISTE_AUTEUR: () =>
      'Les artistes-auteurs relèvent de la Sécurité sociale des artistes auteurs, rattachée au régime général.',
    SOINS_INDEPENDANT: () => 'Vos soins sont remboursés comme ceux d’un salarié, dès le début de l’activité.',
    SOINS_POLYACTIF: () =>
      'Vos soins restent remboursés au titre de la première de vos deux activités, sauf si vous choisissez l’autre.',
    SOINS_ARE: () =>
      'Tant que l’allocation chômage est versée, vos soins restent remboursés au titre de votre ancienne activité.',
    SOINS_RETRAITE: () => 'Vos soins sont remboursés au titre de votre pension.',
    MALADIE_SSI: ({ mois, seuil }) =>
      `Indemnités journalières après ${mois} mois d’affiliation, avec un revenu annuel moyen d’au moins ${montant(seuil)}.`,
    MALADIE_CIPAV: ({ mois, seuil, jours }) =>
      `Indemnités journalières, ${jours} jours au plus par arrêt, après ${mois} mois d’affiliation, avec un revenu annuel moyen d’au moins ${montant(seuil)} ; c’est l’assurance maladie qui paie, pas la Cipav.`,
    MALADIE_CIPAV_AUCUNE: () =>
      'À cette date, la Cipav n’ouvrait droit à aucune indemnité journalière, hors mesures liées au Covid.',
    MALADIE_RETRAITE: ({ jours }) =>
      `Une activité exercée à la retraite ouvre droit à ${jours} jours d’indemnités au plus, en tout.`,
    MALADIE_RETRAITE_AUCUNE: () => 'À cette date, une personne retraitée n’avait droit à aucune indemnité journalière.',
    MALADIE_SALARIE: () =>
      'L’emploi salarié paie ses propres indemnités, sous ses propres conditions d’heures ou de salaire ; elles s’ajoutent à celles de l’activité.',
    MALADIE_EMPLOYEUR: () =>
      'Avec un an d’ancienneté, l’employeur complète les indemnités du salaire ; une convention collective peut faire mieux.',
    MALADIE_ANCIENNE_ACTIVITE: ({ mois }) =>
      `Si l’activité indépendante ne donne rien, les droits de l’ancien emploi sont maintenus pendant l’allocation chômage, ou ${mois} mois : demandez le réexamen de votre dossier.`,
    MATERNITE_INDEPENDANT: ({ mois, seuil }) =>
      `Allocation de repos et indemnités forfaitaires après ${mois} mois d’affiliation ; un dixième seulement si le revenu annuel moyen est inférieur à ${montant(seuil)}.`,
    MATERNITE_SALARIE: () =>
      'L’emploi salarié ouvre ses propres indemnités, calculées sur le salaire ; les deux activités doivent être interrompues.',
    MATERNITE_ANCIENNE_ACTIVITE: () =>
      'Si l’activité ne donne que le montant réduit, ou rien, les droits de l’ancien emploi peuvent être maintenus : demandez le réexamen de votre dossier.',
    FAMILLE: () => 'Les prestations familiales dépendent de la résidence en France et des enfants, pas de l’activité.',
    INVALIDITE_SSI: ({ mois }) =>
      `Pension d’invalidité, partielle ou totale, avant l’âge légal de la retraite : à la suite d’indemnités journalières, ou ${mois === null ? 'selon la durée d’affiliation' : `après ${mois} mois d’affiliation`} avec un revenu suffisant.`,
    INVALIDITE_CIPAV: () => 'Pension d’invalidité du régime de la Cipav, selon les points acquis.',
    INVALIDITE_UNIQUE: () => 'Une seule pension d’invalidité, calculée sur les revenus de toutes vos activités.',
    INVALIDITE_SALARIE: () =>
      'L’emploi salarié, ou celui d’avant le chômage, peut ouvrir la pension d’invalidité du régime général, que nous ne calculons pas.',
    INVALIDITE_RETRAITE: () => 'Une fois à la retraite, il n’y a plus de pension d’invalidité.',
    DECES_SSI: () =>
      'Un capital pour les proches, et un complément par enfant, si l’activité cotise et rapporte assez.',
    DECES_RETRAITE: () => 'Un capital réduit, si la dernière activité était indépendante et assez longue.',
    DECES_CIPAV: () => 'Un capital et des rentes du régime de la Cipav, selon les points acquis.',
    DECES_CIPAV_RETRAITE: () => 'À la Cipav, le capital et les rentes supposent un affilié en activité.',
    DECES_SALARIE: () =>
      'Le capital décès forfaitaire des salariés peut être dû au titre de l’emploi, ou de celui d’avant le chômage.',
    RETRAITE_SSI: () =>
      'Retraite de base et complémentaire ; le chiffre d’affaires valide quatre trimestres par an au plus, tous régimes ensemble.',
    RETRAITE_CIPAV: () =>
      'Retraite de base et complémentaire de la Cipav ; quatre trimestres par an au plus, tous régimes ensemble.',
    RETRAITE_SALARIE: () => 'Le salaire valide aussi des trimestres ; quatre par an au plus, tous régimes ensemble.',
    RETRAITE_COMPLEMENTAIRE_SALARIE: () => 'Le salaire donne des points de retraite complémentaire.',
    RETRAITE_CUMUL: () =>
      'Vous cotisez en cumulant emploi et retraite ; depuis 2023, un cumul intégral peut ouvrir une seconde pension.',
    RETRAITE_ARE: () => 'Les périodes d’allocation chômage valident des trimestres.',
    ACCIDENT_INDEPENDANT: () =>
      'L’activité n’est pas couverte contre les accidents du travail : ils sont traités comme une maladie, sauf assurance volontaire.',
    ACCIDENT_SALARIE: () => 'Les accidents de l’emploi salarié sont couverts dès la première heure.',
    CHOMAGE_INDEPENDANT: () => 'L’activité indépendante n’ouvre pas de droit au chômage.',
    CHOMAGE_ALLOCATION_INDEPENDANTS: () =>
      'L’activité n’ouvre pas de droit au chômage ; une allocation forfaitaire existe dans des cas étroits (liquidation, redressement, activité qui n’est plus viable), que nous ne calculons pas.',
    CHOMAGE_SALARIE: () => 'L’emploi salarié ouvre des droits à l’allocation chômage.',
    CHOMAGE_ARE: () => 'Votre allocation vient de l’ancien emploi ; déclarez votre chiffre d’affaires chaque mois.',
    CHOIX_REGIME_DES_SOINS: () =>
      'Vous pouvez choisir à tout moment l’activité au titre de laquelle vos soins sont remboursés ; ce choix ne change pas les indemnités, que chaque activité paie.',
    CHOIX_ASSURANCE_ACCIDENT: () =>
      'Vous pouvez prendre l’assurance volontaire contre les accidents du travail auprès de l’assurance maladie.',
    NOTE_ARE: () =>
      'Votre chiffre d’affaires réduit l’allocation chômage du mois : France Travail la recalcule d’après ce que vous déclarez. Nous calculons les droits maintenus de l’ancien emploi, pas le montant de l’allocation.',
    NOTE_ARCE: () =>
      'Versée en capital, l’aide à la création (ARCE) n’est pas réduite par le chiffre d’affaires, mais elle remplace l’allocation mensuelle. Nous ne la calculons pas.',
    NOTE_MUTUELLE: () =>
      'Une mutuelle (complémentaire santé) rembourse des soins : elle ne remplace pas un revenu perdu.',
    NOTE_PREVOYANCE: () =>
      'Une prévoyance verse un revenu ou un capital en cas d’arrêt, d’invalidité ou de décès : elle ne rembourse pas de soins. Les deux sont privées et s’ajoutent à ce que dit cette réponse.',
  },
  noms,
}
