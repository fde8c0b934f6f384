import type { Conjointe } from '../conjointe/result.ts'
import type { Prevoyance } from '../prevoyance/result.ts'
import type { RegimeReel } from '../regime-reel/result.ts'
import type { CapitalDeces } from '../invalidite-deces/result.ts'
import type { PensionInvalidite } from '../invalidite-deces/result.ts'
import type { DroitsRetraite } from '../retraite/result.ts'
import type { Cotisations } from '../cotisations/result.ts'
import type { ComplementEmployeur } from '../emploi-salarie/result.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import type { Couverture } from '../couverture/result.ts'
import type { Adoption, Maternite } from '../maternite/result.ts'
import type { CongeNaissance, Paternite } from '../paternite/result.ts'
import type { ADeclarer, CongeAFaire, Impose } from './dossier.ts'

/** What a scenario can answer: one field for each benefit. */
export type Prestations = {
  /** With tax and formalities where every benefit is asked, without where sick pay is asked alone. */
  readonly arretMaladie: (ArretMaladie & Partial<Impose & ADeclarer>) | null
  readonly complementEmployeur: (ComplementEmployeur & Partial<Impose>) | null
  readonly cotisations: Cotisations | null
  readonly maternite: (Maternite & Partial<Impose & CongeAFaire>) | null
  readonly couverture: Couverture | null
  readonly retraite: DroitsRetraite | null
  readonly adoption: (Adoption & Partial<Impose & CongeAFaire>) | null
  readonly paternite: (Paternite & Partial<Impose & CongeAFaire>) | null
  readonly congeNaissance: (CongeNaissance & Partial<Impose & CongeAFaire>) | null
  readonly invalidite: (PensionInvalidite & Partial<Impose>) | null
  readonly deces: (CapitalDeces & Partial<Impose>) | null
  readonly regimeReel: RegimeReel | null
  readonly prevoyance: Prevoyance | null
  readonly conjointe: (Conjointe & Partial<Impose & CongeAFaire>) | null
}

/** No event, no answer. */
export const aucunePrestation: Prestations = {
  arretMaladie: null,
  complementEmployeur: null,
  cotisations: null,
  maternite: null,
  couverture: null,
  retraite: null,
  adoption: null,
  paternite: null,
  congeNaissance: null,
  invalidite: null,
  deces: null,
  regimeReel: null,
  prevoyance: null,
  conjointe: null,
}
