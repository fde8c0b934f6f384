import type { Unite } from '../readings/unite.ts'

/** The terms that a step about the real regime can name, with what each counts. */
export const termesRegimeReel = {
  assietteReelle: 'EUROS_PAR_AN',
  tauxMaladieReel: 'PART',
  maladieAuReel: 'EUROS_PAR_AN',
  indemnitesAuReel: 'EUROS_PAR_AN',
  invaliditeDecesAuReel: 'EUROS_PAR_AN',
  retraiteBaseAuReel: 'EUROS_PAR_AN',
  totalAuReel: 'EUROS_PAR_AN',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeRegimeReel = keyof typeof termesRegimeReel

/** Every doubt about the law that the comparison can rest on. */
export type ReserveRegimeReel = 'REEL_INDEMNITES_2022'
