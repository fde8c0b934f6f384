import { COUNT, RATE, amount, columns, count, rate, times, type Kinds } from '../kind.ts'

/** What a salaried job gives: sick pay, maternity and paternity allowance, the employer's complement. */
export const employment = {
  conditionsSalarie: columns('EMPLOYMENT', 'HOURS', {
    heuresTroisMois: COUNT,
    heuresDouzeMois: COUNT,
    smicSixMois: COUNT,
    smicDouzeMois: COUNT,
  }),
  diviseurDesSalaires: columns('EMPLOYMENT', 'DAYS', { troisMois: RATE, douzeMois: RATE }),
  dureeDesDroitsSalarie: columns('EMPLOYMENT', 'MONTHS', { premiersMois: COUNT, affiliation: COUNT }),
  plafondSalaireMaladie: times('EMPLOYMENT', 'TIMES_SMIC'),
  tauxIndemniteSalarie: rate('EMPLOYMENT'),
  indemniteTroisEnfants: columns('EMPLOYMENT', 'NONE', { jours: COUNT, numerateur: COUNT, denominateur: COUNT }),
  delaiDeCarenceSalarie: count('EMPLOYMENT', 'DAYS'),
  maintienDesDroits: count('EMPLOYMENT', 'MONTHS'),
  dureeComplement: columns('EMPLOYMENT', 'NONE', {
    anciennete: COUNT,
    carence: COUNT,
    jours: COUNT,
    joursParPeriode: COUNT,
    anneesParPeriode: COUNT,
    joursAuPlus: COUNT,
  }),
  tauxComplement: columns('EMPLOYMENT', 'NONE', {
    premier: RATE,
    secondNumerateur: COUNT,
    secondDenominateur: COUNT,
  }),
  affiliationMaterniteSalarie: count('EMPLOYMENT', 'MONTHS'),
  deductionMaterniteSalarie: rate('EMPLOYMENT'),
  indemniteMaterniteMinimale: amount('EMPLOYMENT', 'EUR_PER_DAY'),
} as const satisfies Kinds
