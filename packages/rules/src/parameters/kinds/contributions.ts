import { amount, columns, count, flag, RATE, rate, times, type Kinds } from '../kind.ts'

const BY_RISK = {
  maladie: RATE,
  invaliditeDeces: RATE,
  retraiteBase: RATE,
  retraiteComplementaire: RATE,
  csgCrds: RATE,
} as const

/** What a micro-entrepreneur pays on turnover. Parameters of the ACRE that depend on the day of creation say so in their label. */
export const contributions = {
  tauxMicroSocial: columns('CONTRIBUTIONS', 'RATIO', {
    vente: RATE,
    prestationBic: RATE,
    liberale: RATE,
    cipav: RATE,
    meubleTourisme: RATE,
  }),
  tauxOutreMer: columns('CONTRIBUTIONS', 'RATIO', {
    vente1: RATE,
    vente2: RATE,
    vente3: RATE,
    prestationBic1: RATE,
    prestationBic2: RATE,
    prestationBic3: RATE,
    liberale1: RATE,
    liberale2: RATE,
    liberale3: RATE,
    cipav1: RATE,
    cipav2: RATE,
    cipav3: RATE,
  }),
  outreMerTrimestres: count('CONTRIBUTIONS', 'QUARTERS'),
  outreMerAnnees: count('CONTRIBUTIONS', 'YEARS'),
  repartitionVentePrestationBic: columns('CONTRIBUTIONS', 'RATIO', BY_RISK),
  repartitionLiberale: columns('CONTRIBUTIONS', 'RATIO', BY_RISK),
  repartitionCipav: columns('CONTRIBUTIONS', 'RATIO', BY_RISK),
  formationProfessionnelle: columns('CONTRIBUTIONS', 'RATIO', {
    vente: RATE,
    prestation: RATE,
    artisan: RATE,
    liberale: RATE,
  }),
  formationPrestationAutreLecture: rate('DOUBTS'),
  fraisDeChambre: columns('CONTRIBUTIONS', 'RATIO', {
    commercePrestation: RATE,
    commerceVente: RATE,
    metiersPrestation: RATE,
    metiersVente: RATE,
    metiersPrestationAlsace: RATE,
    metiersVenteAlsace: RATE,
    metiersPrestationMoselle: RATE,
    metiersVenteMoselle: RATE,
  }),
  acreTaux: columns('CONTRIBUTIONS', 'RATIO', {
    premierePeriode: RATE,
    deuxiemePeriode: RATE,
    troisiemePeriode: RATE,
  }),
  acreTrimestres: count('CONTRIBUTIONS', 'QUARTERS'),
  acrePlafond: times('CONTRIBUTIONS', 'TIMES_PASS'),
  acreMinimumCipav: flag('CONTRIBUTIONS'),
  acreTauxMinimalCipav: rate('CONTRIBUTIONS'),
  acrePublicsListes: flag('CONTRIBUTIONS'),
  acreDelaiDemande: count('CONTRIBUTIONS', 'DAYS'),
  versementLiberatoire: columns('CONTRIBUTIONS', 'RATIO', { vente: RATE, prestationBic: RATE, liberale: RATE }),
  versementLiberatoireRevenuMaximal: amount('CONTRIBUTIONS', 'EUR_PER_YEAR', 'YEARLY'),
} as const satisfies Kinds
