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
  affiliationMaterniteSalarie: count('EMPLOYMENT', 'MONTHS'),
  deductionMaterniteSalarie: rate('EMPLOYMENT'),
  indemniteMaterniteMinimale: amount('EMPLOYMENT', 'EUR_PER_DAY'),
} as const satisfies Kinds
