import type { Caisse, NatureActivite } from '@abri/rules'

/** What stands in the fields, as typed: nothing is ever rewritten while a person types. Days are ISO text or empty. */
export type Form = {
  readonly nature: NatureActivite | ''
  readonly caisse: Caisse
  readonly debut: string
  readonly affiliationDepuis: string
  readonly arretDebut: string
  readonly arretFin: string
  /** By civil year. */
  readonly encaisse: Readonly<Record<string, string>>
  readonly cotisations: Readonly<Record<string, Cotisations>>
  readonly hospitalisation: boolean
  readonly affectionLongueDuree: boolean
  readonly prolongation: boolean
  readonly arretInitialDebut: string
  readonly arretsAnterieurs: readonly Periode[]
}
/** Contributions of one year that were not all paid, as typed. */
export type Cotisations = { readonly dues: string; readonly payees: string; readonly echeancier: boolean }
/** An earlier stop, as typed. */
export type Periode = { readonly debut: string; readonly fin: string }

/** A form nobody has touched: no activity is guessed. */
export const emptyForm: Form = {
  nature: '',
  caisse: 'SSI',
  debut: '',
  affiliationDepuis: '',
  arretDebut: '',
  arretFin: '',
  encaisse: {},
  cotisations: {},
  hospitalisation: false,
  affectionLongueDuree: false,
  prolongation: false,
  arretInitialDebut: '',
  arretsAnterieurs: [],
}
export const noCotisations: Cotisations = { dues: '', payees: '', echeancier: false }
export const natures = [
  'VENTE',
  'PRESTATION_BIC',
  'LIBERALE',
  'MEUBLE_TOURISME',
] as const satisfies readonly NatureActivite[]
