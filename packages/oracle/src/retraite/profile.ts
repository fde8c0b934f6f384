import type { Caisse, Nature } from '../revenu/independant.ts'

/** Somebody's year of work: the turnover of each activity, in cents. */
export type Annee = {
  readonly caisse: Caisse
  readonly annee: number
  readonly recettes: Readonly<Partial<Record<Nature, number>>>
}

/** The hourly minimum wage of each 1 January, in cents. */
export const SMIC: Readonly<Record<number, number>> = {
  2022: 1_057,
  2023: 1_127,
  2024: 1_165,
  2025: 1_188,
  2026: 1_202,
}

/** Half years from 2023 on: the flat rate in thousandths, the share of it that pays the basic pension in ten thousandths. */
type Half = readonly [rate: number, share: number]
type Halves = Readonly<Record<number, readonly [Half, Half]>>
const whole = (rate: number, share: number): readonly [Half, Half] => [
  [rate, share],
  [rate, share],
]

/** As the decrees print them, by trade. */
export const PAID: Readonly<Record<Nature | 'CIPAV', Halves>> = {
  VENTE: { 2023: whole(123, 4_180), 2024: whole(123, 4_180), 2025: whole(123, 4_180), 2026: whole(123, 4_345) },
  PRESTATION_BIC: {
    2023: whole(212, 4_180),
    2024: whole(212, 4_180),
    2025: whole(212, 4_180),
    2026: whole(212, 4_345),
  },
  LIBERALE: {
    2023: whole(211, 5_550),
    2024: [
      [211, 5_550],
      [231, 5_075],
    ],
    2025: whole(246, 4_760),
    2026: whole(256, 4_640),
  },
  CIPAV: {
    2023: whole(212, 3_130),
    2024: [
      [212, 3_130],
      [232, 2_880],
    ],
    2025: whole(232, 2_880),
    2026: whole(232, 2_950),
  },
}

/** The rate of the basic scheme, in ten thousandths. */
export const SCHEME = {
  SSI: (annee: number) => (annee < 2026 ? 1_775 : 1_787),
  CIPAV: (annee: number) => (annee < 2026 ? 1_010 : 1_060),
}

/** The turnover of one quarter at the Cipav as the model has it, in euros. */
export const PRINTED_CIPAV: Readonly<Record<number, number>> = {
  2022: 2_421,
  2023: 2_571,
  2024: 2_660,
  2025: 2_694,
  2026: 2_860,
}
