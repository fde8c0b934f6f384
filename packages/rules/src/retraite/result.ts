import type { Prestation } from '../scenario/prestation.ts'
import type { RegleDeCumul } from './cumul.ts'

/** The pension rights of a civil year. Amounts are decimal text with two digits. */
export type DroitsRetraite = Prestation & {
  readonly annee: number
  /** The income that one quarter takes. */
  readonly revenuParTrimestre: string
  readonly methodes: readonly MethodeTrimestres[]
  /** Of contributions, a salaried job included. */
  readonly trimestresCotises: number
  /** Of paid days of sickness and maternity. */
  readonly trimestresAssimiles: number
  /** All together, four at most; zero where the year gives no right. */
  readonly trimestres: number
  /** For each activity, the turnover still missing if it all came from it. */
  readonly manques: readonly ManqueTrimestres[]
  /** Null: no pension is drawn. */
  readonly cumul: CumulEmploiRetraite | null
  /** What is named and not computed. */
  readonly horsChamp: readonly HorsChampRetraite[]
}
export type MethodeTrimestres = {
  readonly methode: 'ABATTEMENT' | 'COTISATIONS'
  readonly retenue: boolean
  readonly revenu: string
  readonly trimestres: number
}
/** Rounded up to the cent; null where nothing is missing, "0.00" never. */
export type ManqueTrimestres = {
  readonly activite: number
  readonly prochainTrimestre: string | null
  readonly quatreTrimestres: string | null
}
export type CumulEmploiRetraite = {
  readonly regle: RegleDeCumul
  /** What a second pension may reach a year and basic scheme; null where none is earned. */
  readonly plafondSecondePension: string | null
  /** What the activity takes off the pension a year; null where the rule takes nothing. */
  readonly pensionRetiree: string | null
}
export type HorsChampRetraite =
  'MONTANT_DE_LA_PENSION' | 'RETRAITE_COMPLEMENTAIRE' | 'POINTS_CIPAV' | 'TRIMESTRES_DE_CHOMAGE'
