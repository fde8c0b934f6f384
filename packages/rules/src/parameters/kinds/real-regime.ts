import { columns, flag, RATE, type Kinds } from '../kind.ts'

const SCALE = {
  seuil1: RATE,
  taux1: RATE,
  seuil2: RATE,
  taux2: RATE,
  seuil3: RATE,
  taux3: RATE,
  seuil4: RATE,
  taux4: RATE,
  seuil5: RATE,
  taux5: RATE,
  seuil6: RATE,
  taux6: RATE,
  limite: RATE,
  tauxAuDela: RATE,
} as const

/** The contributions of the real regime, for comparison: thresholds in PASS, rates as shares. */
export const realRegime = {
  reelMaladieAncien: columns({
    premierSeuil: RATE,
    secondSeuil: RATE,
    t1: RATE,
    t2: RATE,
    t3: RATE,
    limite: RATE,
    tauxAuDela: RATE,
  }),
  reelMaladieSsi: columns(SCALE),
  reelMaladieCnavpl: columns(SCALE),
  reelIndemnites: columns({
    ssiIncluse: RATE,
    ssi: RATE,
    ssiPlafond: RATE,
    cnavpl: RATE,
    cnavplPlafond: RATE,
    assietteMinimale: RATE,
  }),
  reelIndemnitesDiscutees: flag,
  reelInvaliditeDeces: columns({ taux: RATE, plafond: RATE, assietteMinimale: RATE }),
  reelRetraiteBase: columns({ taux: RATE, auDela: RATE }),
  reelAbattement: columns({ taux: RATE, minimum: RATE, maximum: RATE }),
} as const satisfies Kinds
