import type { Caisse, NatureActivite } from '@abri/rules'

/**
 * French micro-entrepreneurs as published figures describe them: head-counts of the end of 2024, amounts in euros of 2023.
 * `quoted`: a published figure; `fitted`: computed from such; `assumed`: no published figure was found.
 */
export type Group = {
  readonly nature: NatureActivite
  readonly caisse: Caisse
  /** Accounts with a turnover in the year. The split between groups is assumed, checked on the share of liberals and of the Cipav. */
  readonly active: number
  /** Share that also has a job at the end of the year; scaled to 28.6 to 31 % in total (Urssaf end of 2023, Insee Première 2060). */
  readonly employee: number
  /** Shape of the gamma law of the yearly turnover; fitted on Insee's quartiles and means of 2014 to 2023, between 0.50 and 0.65. */
  readonly shape: number
  /** Scale of that law in euros, for who has no job and for who has one. */
  readonly scale: { readonly alone: number; readonly employee: number }
  /** The law is cut at 1.2 times the ceiling of the micro regime. */
  readonly cap: number
}

export const groups: readonly Group[] = [
  {
    ...{ nature: 'VENTE', caisse: 'SSI', active: 359_000, employee: 0.25, shape: 0.5, cap: 226_440 },
    scale: { alone: 37_093, employee: 20_286 },
  },
  {
    ...{ nature: 'PRESTATION_BIC', caisse: 'SSI', active: 910_000, employee: 0.23, shape: 0.57, cap: 93_240 },
    scale: { alone: 36_101, employee: 17_319 },
  },
  {
    ...{ nature: 'LIBERALE', caisse: 'SSI', active: 496_000, employee: 0.4, shape: 0.57, cap: 93_240 },
    scale: { alone: 44_593, employee: 17_393 },
  },
  {
    ...{ nature: 'LIBERALE', caisse: 'CIPAV', active: 202_000, employee: 0.37, shape: 0.57, cap: 93_240 },
    scale: { alone: 39_962, employee: 16_730 },
  },
]

/** Accounts with a turnover over 2024, of 2 914 000 registered (Urssaf, Stat'Ur 409). Quoted. */
export const ACTIVE = 1_967_000
/** The year whose euros the amounts are in (Insee Première 2060). */
export const EUROS_OF = 2023
/** Nominal growth of turnover a year. Assumed: the mean income rose by 8.8 % in 2022, 1.6 % in 2023 (Urssaf). */
export const GROWTH = 0.02
/** Civil years since registration: 0, 1, 2, 3 or more. Fitted (Insee Références 2025, Acoss Stat 289); that of the Cipav is assumed. */
export const SENIORITY: Readonly<Record<Caisse, readonly number[]>> = {
  SSI: [0.25, 0.17, 0.12, 0.46],
  CIPAV: [0.12, 0.1, 0.09, 0.69],
}
/** Turnover of a seniority against the mean of its group, before it is scaled so that means hold. Assumed. */
export const SENIORITY_FACTOR: readonly number[] = [0.7, 1, 1.08, 1.1]
/** How one year resembles the year before: correlation of the normal scores. Assumed, between 0.70 and 0.95; nothing is published. */
export const PERSISTENCE = 0.85
/** Share of active accounts whose holder draws a pension. Assumed: 12 % of the registered were 60 or older in 2018. */
export const RETIRED = 0.07
/** Sick spells that start in a year, per thousand insured. Fitted on the key figures of the SSI for 2018. */
export const SPELLS_PER_THOUSAND = 64
/** Paid days of a spell within its year. Fitted on the same key figures. */
export const DAYS_PER_SPELL = 62
/** Births of micro-entrepreneurs in a year. Fitted on 20 000 of all self-employed women in 2018, between 11 000 and 15 000. */
export const BIRTHS_A_YEAR = 12_500

/** What a faithful sample gives, in euros of 2023: quantiles and means that were published or follow from them. */
export const CHECKS = {
  incomeAMonth: { q25: 82, q50: 333, q75: 931, q90: 1_879, mean: 680 },
  turnoverAYear: { q25: 2_009, q50: 8_011, q75: 21_984, q90: 43_303, mean: 15_791 },
} as const
