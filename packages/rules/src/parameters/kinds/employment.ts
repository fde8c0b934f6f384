import { amount, columns, count, COUNT, rate, RATE, times, type Kinds } from '../kind.ts'

/** What a salaried job gives: sick pay, maternity and paternity allowance, the employer's complement. */
export const employment = {
  conditionsSalarie: columns({
    heuresTroisMois: COUNT,
    heuresDouzeMois: COUNT,
    smicSixMois: COUNT,
    smicDouzeMois: COUNT,
  }),
  diviseurDesSalaires: columns({ troisMois: RATE, douzeMois: RATE }),
  dureeDesDroitsSalarie: columns({ premiersMois: COUNT, affiliation: COUNT }),
  plafondSalaireMaladie: times,
  tauxIndemniteSalarie: rate,
  indemniteTroisEnfants: columns({ jours: COUNT, numerateur: COUNT, denominateur: COUNT }),
  delaiDeCarenceSalarie: count,
  maintienDesDroits: count,
  maintienMaternite: columns({ mois: COUNT, premiereAnnee: COUNT }),
  dureeComplement: columns({
    anciennete: COUNT,
    carence: COUNT,
    jours: COUNT,
    joursParPeriode: COUNT,
    anneesParPeriode: COUNT,
    joursAuPlus: COUNT,
  }),
  tauxComplement: columns({
    premier: RATE,
    secondNumerateur: COUNT,
    secondDenominateur: COUNT,
  }),
  affiliationMaterniteSalarie: count,
  deductionMaterniteSalarie: rate,
  indemniteMaterniteMinimale: amount,
} as const satisfies Kinds
