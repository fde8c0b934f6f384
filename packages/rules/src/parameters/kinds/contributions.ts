import { count, flag, rate, RATE, ratios, times, yearly, type Kinds } from '../kind.ts'

const BY_RISK = {
  maladie: RATE,
  invaliditeDeces: RATE,
  retraiteBase: RATE,
  retraiteComplementaire: RATE,
  csgCrds: RATE,
} as const

/** What a micro-entrepreneur pays on turnover. Parameters of the ACRE that depend on the day of creation say so in their label. */
export const contributions = {
  tauxMicroSocial: ratios({
    vente: RATE,
    prestationBic: RATE,
    liberale: RATE,
    cipav: RATE,
    meubleTourisme: RATE,
  }),
  tauxOutreMer: ratios({
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
  outreMerTrimestres: count,
  outreMerAnnees: count,
  repartitionVentePrestationBic: ratios(BY_RISK),
  repartitionLiberale: ratios(BY_RISK),
  repartitionCipav: ratios(BY_RISK),
  formationProfessionnelle: ratios({
    vente: RATE,
    prestation: RATE,
    artisan: RATE,
    liberale: RATE,
  }),
  formationPrestationAutreLecture: rate,
  fraisDeChambre: ratios({
    commercePrestation: RATE,
    commerceVente: RATE,
    metiersPrestation: RATE,
    metiersVente: RATE,
    metiersPrestationAlsace: RATE,
    metiersVenteAlsace: RATE,
    metiersPrestationMoselle: RATE,
    metiersVenteMoselle: RATE,
  }),
  acreTaux: ratios({
    premierePeriode: RATE,
    deuxiemePeriode: RATE,
    troisiemePeriode: RATE,
  }),
  acreTrimestres: count,
  acrePlafond: times,
  acreMinimumCipav: flag,
  acreTauxMinimalCipav: rate,
  acrePublicsListes: flag,
  acreDelaiDemande: count,
  versementLiberatoire: ratios({ vente: RATE, prestationBic: RATE, liberale: RATE }),
  versementLiberatoireRevenuMaximal: yearly,
} as const satisfies Kinds
