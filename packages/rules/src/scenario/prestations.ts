import { besoin } from '../prevoyance/besoin.ts'
import type { Prevoyance } from '../prevoyance/result.ts'
import type { RegimeReel } from '../regime-reel/result.ts'
import { regimeReel } from '../regime-reel/regime-reel.ts'
import type { CapitalDeces } from '../invalidite-deces/result.ts'
import { deces } from '../invalidite-deces/deces.ts'
import type { PensionInvalidite } from '../invalidite-deces/result.ts'
import { invalidite } from '../invalidite-deces/invalidite.ts'
import type { DroitsRetraite } from '../retraite/result.ts'
import { anneeDeDroits } from '../retraite/annee-de-droits.ts'
import { declaration } from '../cotisations/declaration.ts'
import type { Cotisations } from '../cotisations/result.ts'
import { avecEmploi } from '../emploi-salarie/avec-emploi.ts'
import type { ComplementEmployeur } from '../emploi-salarie/result.ts'
import { avecImposition } from '../imposition/avec-imposition.ts'
import { arretComplet } from '../demarches/arret-complet.ts'
import { arretAvec } from '../maladie/arret.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import { naissance } from '../maternite/naissance.ts'
import { couverture } from '../couverture/couverture.ts'
import type { Couverture } from '../couverture/result.ts'
import { adoption } from '../maternite/adoption.ts'
import type { Adoption, Maternite } from '../maternite/result.ts'
import type { CongeNaissance, Paternite } from '../paternite/result.ts'
import type { ADeclarer, Impose } from './dossier.ts'
import type { Benefits } from './benefit.ts'

/** What a scenario can answer: one field for each benefit. */
export type Prestations = {
  /** With tax and formalities where every benefit is asked, without where sick pay is asked alone. */
  readonly arretMaladie: (ArretMaladie & Partial<Impose & ADeclarer>) | null
  readonly complementEmployeur: ComplementEmployeur | null
  readonly cotisations: Cotisations | null
  readonly maternite: (Maternite & Partial<Impose>) | null
  readonly couverture: Couverture | null
  readonly retraite: DroitsRetraite | null
  readonly adoption: (Adoption & Partial<Impose>) | null
  readonly paternite: (Paternite & Partial<Impose>) | null
  readonly congeNaissance: (CongeNaissance & Partial<Impose>) | null
  readonly invalidite: (PensionInvalidite & Partial<Impose>) | null
  readonly deces: (CapitalDeces & Partial<Impose>) | null
  readonly regimeReel: RegimeReel | null
  readonly prevoyance: Prevoyance | null
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
}

/** Every event of an input and the benefit that answers it. */
export const everyBenefit: Benefits = {
  arret: arretComplet(arretAvec(avecEmploi)),
  cotisations: declaration,
  naissance: avecImposition(naissance),
  couverture,
  retraite: anneeDeDroits,
  adoption: avecImposition(adoption),
  invalidite: avecImposition(invalidite),
  deces: avecImposition(deces),
  regimeReel,
  besoin,
}
