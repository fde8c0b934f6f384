import type { RefusCotisations, ReserveCotisations, TermeCotisations } from '../../cotisations/terms.ts'
import { days, montant } from '../english-numbers.ts'
import type { WordsOf } from '../words.ts'

/** What a micro-entrepreneur pays on turnover. */
export const cotisations: WordsOf<TermeCotisations, RefusCotisations, ReserveCotisations> = {
  termes: {
    recettesDeclarees: 'Receipts',
    acreAccordee: 'ACRE granted',
    tauxReduit: 'Rate reduced by ACRE',
    recettesExonerees: 'Receipts that ACRE reaches',
    cotisationAuTauxPlein: 'Contribution at the full rate',
    exonerationAcre: 'ACRE relief',
    cotisationSociale: 'Social contribution',
    formationProfessionnelle: 'Contribution to vocational training',
    fraisDeChambre: 'Chamber tax',
    versementLiberatoireOuvert: 'Flat payment of income tax open',
    versementLiberatoire: 'Flat payment of income tax',
    totalDu: 'Total due',
  },
  refus: {
    ACRE_DEMANDE_TARDIVE: ({ requis, constate, manque }) =>
      `ACRE must be applied for within ${days(requis)} of the creation; yours came after ${days(constate)}, ${days(manque)} too late.`,
    ACRE_OUTRE_MER: () => 'Overseas the reduced rates take the place of ACRE: it does not come on top.',
    ACRE_PUBLIC_NON_LISTE: () =>
      'For a creation on that day, ACRE is for listed groups only (job seekers, the young, people on minimum benefits…).',
    VERSEMENT_LIBERATOIRE_REVENU: ({ requis, constate, manque }) =>
      `To pay income tax with the contributions, the reference income of two years ago must be at most ${montant(requis ?? '0.00')} per part; yours is ${montant(constate ?? '0.00')}, ${montant(manque ?? '0.00')} too much.`,
  },
  reserves: {
    FORMATION_PRESTATIONS:
      'For commercial services the contribution to training is 0.2% by the text; some publish 0.1%.',
    ACRE_PLAFOND:
      'ACRE reaches only the income of one yearly social security ceiling; we compared it with the receipts of the period asked about alone.',
    VERSEMENT_LIBERATOIRE_PLAFOND:
      'The tax income up to which the versement libératoire was open before 2026 was not read: it is counted as open. The other reading is the total without it.',
    PLAFOND_MICRO_PREMIERE_ANNEE:
      'In the first year the ceiling of the micro regime shrinks with the days of activity; your turnover would pass it.',
  },
  faits: {
    outreMer: 'outside the overseas departments',
    departement: 'neither Alsace nor Moselle',
    acre: 'no ACRE',
    creation: 'creation on the first day of the first activity',
    publicListe: 'you are not of a group on the ACRE list',
    versementLiberatoire: 'no flat payment of income tax',
    revenuFiscalParPart: 'reference income per part under the ceiling',
    artisanale: 'not a craft activity',
    recettes: 'turnover of the year in equal parts over its months of activity',
  },
}
