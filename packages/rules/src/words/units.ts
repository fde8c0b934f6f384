import { refusConjointe, termesConjointe } from '../conjointe/terms.ts'
import { termesPrevoyance } from '../prevoyance/terms.ts'
import { termesRegimeReel } from '../regime-reel/terms.ts'
import { termesArretsParticuliers } from '../maladie/particular-terms.ts'
import { termesImposition } from '../imposition/terms.ts'
import { termesDemarches } from '../demarches/terms.ts'
import { refusInvaliditeDeces, termesInvaliditeDeces } from '../invalidite-deces/terms.ts'
import { termesRetraite } from '../retraite/terms.ts'
import { refusCotisations, termesCotisations } from '../cotisations/terms.ts'
import { refusEmploiSalarie, termesEmploiSalarie } from '../emploi-salarie/terms.ts'
import { refusMaladie, termesMaladie } from '../maladie/terms.ts'
import { refusMaternite, termesMaternite } from '../maternite/terms.ts'
import { refusPaternite, termesPaternite } from '../paternite/terms.ts'
import type { Unite } from '../readings/unite.ts'
import type { CodeRefus, Terme } from './terms.ts'

/** What a term counts. */
export const uniteOfTerme: Readonly<Record<Terme, Unite>> = {
  ...termesMaladie,
  ...termesArretsParticuliers,
  ...termesEmploiSalarie,
  ...termesCotisations,
  ...termesMaternite,
  ...termesRetraite,
  ...termesPaternite,
  ...termesConjointe,
  ...termesInvaliditeDeces,
  ...termesRegimeReel,
  ...termesPrevoyance,
  ...termesDemarches,
  ...termesImposition,
}

/** What the figures of a refusal count; none where it has none. */
export const uniteOfRefus: Readonly<Partial<Record<CodeRefus, Unite>>> = {
  ...refusMaladie,
  ...refusEmploiSalarie,
  ...refusCotisations,
  ...refusMaternite,
  ...refusPaternite,
  ...refusConjointe,
  ...refusInvaliditeDeces,
}
