import { COUNT, RATE, amount, columns, count, rate, times, type Kinds } from '../kind.ts'

/** What a salaried job gives: sick pay, maternity and paternity allowance, the employer's complement. */
export const employment = {
  conditionsSalarie: columns('HOURS', {
    heuresTroisMois: COUNT,
    heuresDouzeMois: COUNT,
    smicSixMois: COUNT,
    smicDouzeMois: COUNT,
  }),
  diviseurDesSalaires: columns('DAYS', { troisMois: RATE, douzeMois: RATE }),
  dureeDesDroitsSalarie: columns('MONTHS', { premiersMois: COUNT, affiliation: COUNT }),
  plafondSalaireMaladie: times('TIMES_SMIC'),
  tauxIndemniteSalarie: rate(),
  indemniteTroisEnfants: columns('NONE', { jours: COUNT, numerateur: COUNT, denominateur: COUNT }),
  delaiDeCarenceSalarie: count('DAYS'),
  maintienDesDroits: count('MONTHS'),
  dureeComplement: columns('NONE', {
    anciennete: COUNT,
    carence: COUNT,
    jours: COUNT,
    joursParPeriode: COUNT,
    anneesParPeriode: COUNT,
    joursAuPlus: COUNT,
  }),
  tauxComplement: columns('NONE', {
    premier: RATE,
    secondNumerateur: COUNT,
    secondDenominateur: COUNT,
  }),
  affiliationMaterniteSalarie: count('MONTHS'),
  deductionMaterniteSalarie: rate(),
  indemniteMaterniteMinimale: amount('EUR_PER_DAY'),
} as const satisfies Kinds
