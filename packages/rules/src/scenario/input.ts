/** What a caller sends, shaped as `ScenarioInput` of the GraphQL schema: amounts and days are text, nothing is checked yet. */
export type ScenarioInput = {
  readonly reference?: string | null
  readonly situation: SituationInput
  readonly arret?: ArretInput | null
}
export type SituationInput = {
  readonly activites: readonly ActiviteInput[]
  readonly affiliationContinueDepuis?: string | null
  readonly territoire?: Territoire | null
}
export type ActiviteInput = {
  readonly nature: NatureActivite
  readonly caisse: Caisse
  readonly debut: string
  readonly chiffresAffaires: readonly ChiffreAffairesInput[]
}
export type ChiffreAffairesInput = {
  readonly annee: number
  readonly montant: string
  readonly cotisationsDues?: string | null
  readonly cotisationsPayees?: string | null
  readonly echeancierRespecte?: boolean | null
}
export type ArretInput = {
  readonly debut: string
  readonly fin: string
  readonly affectionLongueDuree?: boolean | null
  readonly hospitalisation?: boolean | null
  readonly arretInitialDebut?: string | null
  readonly arretsAnterieurs?: readonly PeriodeInput[] | null
}
export type PeriodeInput = { readonly debut: string; readonly fin: string }

export type NatureActivite = 'VENTE' | 'PRESTATION_BIC' | 'LIBERALE' | 'MEUBLE_TOURISME'
export type Caisse = 'SSI' | 'CIPAV'
export type Territoire = 'METROPOLE_DROM' | 'MAYOTTE'
