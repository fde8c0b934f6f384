import type { LabelsOf, Told } from '../label.ts'
import type { contributions as kinds } from '../kinds/contributions.ts'

const natures = {
  vente: { fr: 'Vente, hébergement', en: 'Sales, lodging' },
  prestationBic: { fr: 'Prestations BIC', en: 'Commercial services' },
  liberale: { fr: 'Libérale, SSI', en: 'Liberal, SSI' },
} as const satisfies Readonly<Record<string, Told>>

const risques = {
  maladie: { fr: 'Maladie, maternité', en: 'Sickness, maternity' },
  invaliditeDeces: { fr: 'Invalidité, décès', en: 'Disability, death' },
  retraiteBase: { fr: 'Retraite de base', en: 'Basic pension' },
  retraiteComplementaire: { fr: 'Retraite complémentaire', en: 'Complementary pension' },
  csgCrds: { fr: 'CSG, CRDS', en: 'CSG, CRDS' },
} as const satisfies Readonly<Record<string, Told>>

/** What a micro-entrepreneur pays on turnover. */
export const contributions: LabelsOf<typeof kinds> = {
  tauxMicroSocial: {
    theme: 'CONTRIBUTIONS',
    fr: 'Taux global de cotisations sur le chiffre d’affaires',
    en: 'Flat rate of contributions on turnover',
    expected: {
      fr: 'Un décret, à chaque réforme des cotisations des indépendants.',
      en: 'A decree, with each reform of the contributions of the self-employed.',
    },
    columns: {
      ...natures,
      cipav: { fr: 'Libérale, Cipav', en: 'Liberal, CIPAV' },
      meubleTourisme: { fr: 'Meublé de tourisme classé', en: 'Classified furnished tourism' },
    },
  },
  tauxOutreMer: {
    theme: 'CONTRIBUTIONS',
    fr: 'Taux global de cotisations dans les départements d’outre-mer',
    en: 'Flat rate of contributions in the overseas departments',
    columns: {
      vente1: { fr: 'Vente, période 1', en: 'Sales, period 1' },
      vente2: { fr: 'Vente, période 2', en: 'Sales, period 2' },
      vente3: { fr: 'Vente, période 3', en: 'Sales, period 3' },
      prestationBic1: { fr: 'Prestations BIC, période 1', en: 'Commercial services, period 1' },
      prestationBic2: { fr: 'Prestations BIC, période 2', en: 'Commercial services, period 2' },
      prestationBic3: { fr: 'Prestations BIC, période 3', en: 'Commercial services, period 3' },
      liberale1: { fr: 'Libérale SSI, période 1', en: 'Liberal SSI, period 1' },
      liberale2: { fr: 'Libérale SSI, période 2', en: 'Liberal SSI, period 2' },
      liberale3: { fr: 'Libérale SSI, période 3', en: 'Liberal SSI, period 3' },
      cipav1: { fr: 'Cipav, période 1', en: 'CIPAV, period 1' },
      cipav2: { fr: 'Cipav, période 2', en: 'CIPAV, period 2' },
      cipav3: { fr: 'Cipav, période 3', en: 'CIPAV, period 3' },
    },
  },
  outreMerTrimestres: {
    theme: 'CONTRIBUTIONS',
    unit: 'QUARTERS',
    fr: 'Outre-mer : trimestres de la première période',
    en: 'Overseas: quarters of the first period',
  },
  outreMerAnnees: {
    theme: 'CONTRIBUTIONS',
    unit: 'YEARS',
    fr: 'Outre-mer : années civiles de la deuxième période',
    en: 'Overseas: civil years of the second period',
  },
  repartitionVentePrestationBic: {
    theme: 'CONTRIBUTIONS',
    fr: 'Répartition du taux global par risque, vente et prestations BIC',
    en: 'Split of the flat rate by risk, sales and commercial services',
    columns: risques,
  },
  repartitionLiberale: {
    theme: 'CONTRIBUTIONS',
    fr: 'Répartition du taux global par risque, activité libérale à la SSI',
    en: 'Split of the flat rate by risk, liberal activity at the SSI',
    columns: risques,
  },
  repartitionCipav: {
    theme: 'CONTRIBUTIONS',
    fr: 'Répartition du taux global par risque, Cipav',
    en: 'Split of the flat rate by risk, CIPAV',
    columns: risques,
  },
  formationProfessionnelle: {
    theme: 'CONTRIBUTIONS',
    fr: 'Contribution à la formation professionnelle',
    en: 'Contribution to vocational training',
    columns: {
      vente: { fr: 'Vente', en: 'Sales' },
      prestation: { fr: 'Prestations commerciales', en: 'Commercial services' },
      artisan: { fr: 'Artisan', en: 'Craft' },
      liberale: { fr: 'Libérale', en: 'Liberal' },
    },
  },
  formationPrestationAutreLecture: {
    theme: 'DOUBTS',
    fr: 'Contribution à la formation, prestations commerciales : autre lecture',
    en: 'Contribution to training, commercial services: other reading',
  },
  fraisDeChambre: {
    theme: 'CONTRIBUTIONS',
    fr: 'Taxe pour frais de chambre consulaire',
    en: 'Tax for the chambers of commerce and crafts',
    columns: {
      commercePrestation: { fr: 'Commerce, prestations', en: 'Commerce, services' },
      commerceVente: { fr: 'Commerce, vente', en: 'Commerce, sales' },
      metiersPrestation: { fr: 'Métiers, prestations', en: 'Crafts, services' },
      metiersVente: { fr: 'Métiers, vente', en: 'Crafts, sales' },
      metiersPrestationAlsace: { fr: 'Métiers, prestations, Alsace', en: 'Crafts, services, Alsace' },
      metiersVenteAlsace: { fr: 'Métiers, vente, Alsace', en: 'Crafts, sales, Alsace' },
      metiersPrestationMoselle: { fr: 'Métiers, prestations, Moselle', en: 'Crafts, services, Moselle' },
      metiersVenteMoselle: { fr: 'Métiers, vente, Moselle', en: 'Crafts, sales, Moselle' },
    },
  },
  acreTaux: {
    theme: 'CONTRIBUTIONS',
    fr: 'Acre : part du taux global qui reste due (selon le jour de création)',
    en: 'ACRE: share of the flat rate that stays due (by day of creation)',
    columns: {
      premierePeriode: { fr: 'Première période', en: 'First period' },
      deuxiemePeriode: { fr: 'Deuxième période', en: 'Second period' },
      troisiemePeriode: { fr: 'Troisième période', en: 'Third period' },
    },
  },
  acreTrimestres: {
    theme: 'CONTRIBUTIONS',
    unit: 'QUARTERS',
    fr: 'Acre : durée d’une période',
    en: 'ACRE: length of a period',
  },
  acrePlafond: {
    theme: 'CONTRIBUTIONS',
    unit: 'TIMES_PASS',
    fr: 'Acre : revenu de l’année exonéré au plus',
    en: 'ACRE: income of the year relieved at most',
  },
  acreMinimumCipav: {
    theme: 'CONTRIBUTIONS',
    fr: 'Acre : la Cipav a un taux minimal (selon le jour de création)',
    en: 'ACRE: CIPAV has a least rate (by day of creation)',
  },
  acreTauxMinimalCipav: {
    theme: 'CONTRIBUTIONS',
    fr: 'Acre : taux minimal à la Cipav',
    en: 'ACRE: least rate at CIPAV',
  },
  acrePublicsListes: {
    theme: 'CONTRIBUTIONS',
    fr: 'Acre : réservée aux publics de la liste (selon le jour de création)',
    en: 'ACRE: for the listed groups only (by day of creation)',
  },
  acreDelaiDemande: {
    theme: 'CONTRIBUTIONS',
    unit: 'DAYS',
    fr: 'Acre : délai de la demande (selon le jour de création)',
    en: 'ACRE: time to apply (by day of creation)',
  },
  versementLiberatoire: {
    theme: 'CONTRIBUTIONS',
    fr: 'Versement libératoire de l’impôt sur le revenu',
    en: 'Flat payment of income tax',
    columns: { ...natures, liberale: { fr: 'Libérale', en: 'Liberal' } },
  },
  versementLiberatoireRevenuMaximal: {
    theme: 'CONTRIBUTIONS',
    unit: 'EUR_PER_YEAR',
    fr: 'Versement libératoire : revenu fiscal de référence par part au plus',
    en: 'Flat payment of income tax: highest reference income per part',
    expected: { fr: 'La loi de finances, fin décembre.', en: 'The finance law, at the end of December.' },
  },
}
