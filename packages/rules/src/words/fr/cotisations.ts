import type { RefusCotisations, ReserveCotisations, TermeCotisations } from '../../cotisations/terms.ts'
import { jours, montant } from '../french-numbers.ts'
import type { WordsOf } from '../words.ts'

/** What a micro-entrepreneur pays on turnover. */
export const cotisations: WordsOf<TermeCotisations, RefusCotisations, ReserveCotisations> = {
  termes: {
    recettesDeclarees: 'Recettes',
    acreAccordee: 'Acre accordée',
    tauxReduit: 'Taux réduit par l’Acre',
    recettesExonerees: 'Recettes que l’Acre atteint',
    cotisationAuTauxPlein: 'Cotisation au taux plein',
    exonerationAcre: 'Exonération de l’Acre',
    cotisationSociale: 'Cotisation sociale',
    formationProfessionnelle: 'Contribution à la formation professionnelle',
    fraisDeChambre: 'Taxe pour frais de chambre',
    versementLiberatoireOuvert: 'Versement libératoire ouvert',
    versementLiberatoire: 'Versement libératoire de l’impôt',
    totalDu: 'Total dû',
  },
  refus: {
    ACRE_DEMANDE_TARDIVE: ({ requis, constate, manque }) =>
      `L’Acre doit être demandée dans les ${jours(requis)} qui suivent la création ; votre demande est venue après ${jours(constate)}, ${jours(manque)} trop tard.`,
    ACRE_OUTRE_MER: () => 'Outre-mer, les taux réduits prennent la place de l’Acre : elle ne s’y ajoute pas.',
    ACRE_PUBLIC_NON_LISTE: () =>
      'Pour une création à cette date, l’Acre est réservée à certains publics (demandeurs d’emploi, jeunes, minima sociaux…).',
    VERSEMENT_LIBERATOIRE_REVENU: ({ requis, constate, manque }) =>
      `Pour payer l’impôt avec les cotisations, le revenu fiscal de référence d’il y a deux ans ne doit pas dépasser ${montant(requis ?? '0.00')} par part ; le vôtre est de ${montant(constate ?? '0.00')}, soit ${montant(manque ?? '0.00')} de trop.`,
  },
  reserves: {
    FORMATION_PRESTATIONS:
      'Pour les prestations commerciales, la contribution à la formation est de 0,2 % selon le texte ; certains publient 0,1 %.',
    ACRE_PLAFOND:
      'L’Acre ne porte que sur le revenu d’un plafond annuel de la Sécurité sociale ; nous l’avons comparé aux seules recettes de la période demandée.',
    VERSEMENT_LIBERATOIRE_PLAFOND:
      'Le revenu fiscal jusqu’auquel le versement libératoire était ouvert avant 2026 n’a pas été lu : il est compté comme ouvert. L’autre lecture est le total sans lui.',
    PLAFOND_MICRO_PREMIERE_ANNEE:
      'La première année, le plafond du régime micro se réduit à proportion des jours d’activité ; votre chiffre d’affaires le dépasserait.',
  },
  faits: {
    outreMer: 'hors des départements d’outre-mer',
    departement: 'ni l’Alsace ni la Moselle',
    acre: 'pas d’Acre',
    creation: 'création le premier jour de la première activité',
    publicListe: 'vous n’êtes pas d’un public de la liste de l’Acre',
    versementLiberatoire: 'pas de versement libératoire de l’impôt',
    revenuFiscalParPart: 'revenu fiscal de référence par part sous le plafond',
    artisanale: 'activité qui n’est pas artisanale',
    recettes: 'chiffre d’affaires de l’année réparti également entre ses mois d’activité',
  },
}
