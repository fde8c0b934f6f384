import type { Prestation } from '../scenario/prestation.ts'
import type { Phrase } from '../words/phrase.ts'

/** What the law taxes differently. */
export const NATURES_REVENU = [
  'MALADIE_INDEPENDANT',
  'MALADIE_SALARIE',
  'COMPLEMENT_EMPLOYEUR',
  'MATERNITE_INDEPENDANT',
  'MATERNITE_SALARIE',
  'PENSION_INVALIDITE',
  'MAJORATION_TIERCE_PERSONNE',
  'CAPITAL_DECES',
  'RENTE_DECES',
] as const
export type NatureRevenu = (typeof NATURES_REVENU)[number]

/** Outside the income tax by a text; outside for want of a text that takes it in; or in. */
export type Traitement = 'EXONERE' | 'NON_IMPOSABLE' | 'IMPOSABLE'

/** What becomes of a benefit for the tax office and for Urssaf. Amounts are decimal text with two digits. */
export type Imposition = Pick<Prestation, 'etat' | 'reserves' | 'doctrine' | 'etapes'> & {
  readonly revenus: readonly RevenuRecu[]
  /** The sum of what is taxed. */
  readonly montantImposable: string
  /** Always false: no benefit is turnover. */
  readonly declarerUrssaf: boolean
  readonly urssaf: Phrase
  readonly articleUrssaf: string
}
/** One kind of income among what a benefit pays. */
export type RevenuRecu = {
  readonly nature: NatureRevenu
  readonly brut: string
  /** The part of CSG that would be deducted from a taxed income; nothing where none is withheld. */
  readonly csgDeductible: string
  readonly traitement: Traitement
  /** The administration and practitioners disagree. */
  readonly conteste: boolean
  readonly montantImposable: string
  readonly regle: Phrase
  readonly article: string
}
