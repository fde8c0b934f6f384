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
  tauxMicroSocial: columns('RATIO', {
    vente: RATE,
    prestationBic: RATE,
    liberale: RATE,
    cipav: RATE,
    meubleTourisme: RATE,
  }),
  tauxOutreMer: columns('RATIO', {
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
  outreMerTrimestres: count('QUARTERS'),
  outreMerAnnees: count('YEARS'),
  repartitionVentePrestationBic: columns('RATIO', BY_RISK),
  repartitionLiberale: columns('RATIO', BY_RISK),
  repartitionCipav: columns('RATIO', BY_RISK),
  formationProfessionnelle: columns('RATIO', {
    vente: RATE,
    prestation: RATE,
    artisan: RATE,
    liberale: RATE,
  }),
  formationPrestationAutreLecture: rate(),
  fraisDeChambre: columns('RATIO', {
    commercePrestation: RATE,
    commerceVente: RATE,
    metiersPrestation: RATE,
    metiersVente: RATE,
    metiersPrestationAlsace: RATE,
    metiersVenteAlsace: RATE,
    metiersPrestationMoselle: RATE,
    metiersVenteMoselle: RATE,
  }),
  acreTaux: columns('RATIO', {
    premierePeriode: RATE,
    deuxiemePeriode: RATE,
    troisiemePeriode: RATE,
  }),
  acreTrimestres: count('QUARTERS'),
  acrePlafond: times('TIMES_PASS'),
  acreMinimumCipav: flag(),
  acreTauxMinimalCipav: rate(),
  acrePublicsListes: flag(),
  acreDelaiDemande: count('DAYS'),
  versementLiberatoire: columns('RATIO', { vente: RATE, prestationBic: RATE, liberale: RATE }),
  versementLiberatoireRevenuMaximal: amount('EUR_PER_YEAR', 'YEARLY'),
} as const satisfies Kinds
