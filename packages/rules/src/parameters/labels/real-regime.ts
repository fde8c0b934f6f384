import type { LabelsOf, Told } from '../label.ts'
import type { realRegime as kinds } from '../kinds/real-regime.ts'

const seuil = (n: number): Told => ({ fr: `Seuil ${n}, en PASS`, en: `Threshold ${n}, in PASS` })
const taux = (n: number): Told => ({ fr: `Taux au seuil ${n}`, en: `Rate at threshold ${n}` })
const limite = { fr: 'Limite, en PASS', en: 'Limit, in PASS' } as const
const tauxAuDela = { fr: 'Taux au-delà', en: 'Rate above' } as const
const scale = {
  seuil1: seuil(1),
  taux1: taux(1),
  seuil2: seuil(2),
  taux2: taux(2),
  seuil3: seuil(3),
  taux3: taux(3),
  seuil4: seuil(4),
  taux4: taux(4),
  seuil5: seuil(5),
  taux5: taux(5),
  seuil6: seuil(6),
  taux6: taux(6),
  limite,
  tauxAuDela,
} as const

/** The contributions of the real regime, for comparison. */
export const realRegime: LabelsOf<typeof kinds> = {
  reelMaladieAncien: {
    theme: 'CONTRIBUTIONS',
    fr: 'Régime réel, maladie : barème de 2018 à 2021, SSI',
    en: 'Real regime, sickness: scale of 2018 to 2021, SSI',
    columns: {
      premierSeuil: seuil(1),
      secondSeuil: seuil(2),
      t1: { fr: 'T1', en: 'T1' },
      t2: { fr: 'T2', en: 'T2' },
      t3: { fr: 'T3', en: 'T3' },
      limite,
      tauxAuDela,
    },
  },
  reelMaladieSsi: {
    theme: 'CONTRIBUTIONS',
    fr: 'Régime réel, maladie : barème de la SSI',
    en: 'Real regime, sickness: scale of the SSI',
    columns: scale,
  },
  reelMaladieCnavpl: {
    theme: 'CONTRIBUTIONS',
    fr: 'Régime réel, maladie : barème des libéraux (CNAVPL)',
    en: 'Real regime, sickness: scale of the liberal professions (CNAVPL)',
    columns: scale,
  },
  reelIndemnites: {
    theme: 'CONTRIBUTIONS',
    fr: 'Régime réel, indemnités journalières',
    en: 'Real regime, daily allowances',
    columns: {
      ssiIncluse: { fr: 'SSI, dans le barème de maladie', en: 'SSI, inside the sickness scale' },
      ssi: { fr: 'SSI, en plus', en: 'SSI, in addition' },
      ssiPlafond: { fr: 'Plafond SSI, en PASS', en: 'Cap SSI, in PASS' },
      cnavpl: { fr: 'CNAVPL', en: 'CNAVPL' },
      cnavplPlafond: { fr: 'Plafond CNAVPL, en PASS', en: 'Cap CNAVPL, in PASS' },
      assietteMinimale: { fr: 'Assiette minimale, en PASS', en: 'Least base, in PASS' },
    },
  },
  reelIndemnitesDiscutees: {
    theme: 'DOUBTS',
    fr: 'Régime réel, indemnités journalières : la pratique diffère du décret',
    en: 'Real regime, daily allowances: practice differs from the decree',
  },
  reelInvaliditeDeces: {
    theme: 'CONTRIBUTIONS',
    fr: 'Régime réel, invalidité-décès',
    en: 'Real regime, disability and death',
    columns: {
      taux: { fr: 'Taux', en: 'Rate' },
      plafond: { fr: 'Plafond, en PASS', en: 'Cap, in PASS' },
      assietteMinimale: { fr: 'Assiette minimale, en PASS', en: 'Least base, in PASS' },
    },
  },
  reelRetraiteBase: {
    theme: 'CONTRIBUTIONS',
    fr: 'Régime réel, retraite de base',
    en: 'Real regime, basic pension',
    columns: {
      taux: { fr: 'Jusqu’au PASS', en: 'Up to the PASS' },
      auDela: { fr: 'Au-delà', en: 'Above' },
    },
  },
  reelAbattement: {
    theme: 'CONTRIBUTIONS',
    fr: 'Régime réel, assiette unique : abattement',
    en: 'Real regime, single base: allowance',
    columns: {
      taux: { fr: 'Taux', en: 'Rate' },
      minimum: { fr: 'Au moins, en PASS', en: 'At least, in PASS' },
      maximum: { fr: 'Au plus, en PASS', en: 'At most, in PASS' },
    },
  },
}
