import type { RefusConjointe, ReserveConjointe, TermeConjointe } from '../conjointe/terms.ts'
import type { ReservePrevoyance, TermePrevoyance } from '../prevoyance/terms.ts'
import type { ReserveRegimeReel, TermeRegimeReel } from '../regime-reel/terms.ts'
import type { ReserveImposition, TermeImposition } from '../imposition/terms.ts'
import type { ReserveDemarches, TermeDemarches } from '../demarches/terms.ts'
import type { RefusInvaliditeDeces, ReserveInvaliditeDeces, TermeInvaliditeDeces } from '../invalidite-deces/terms.ts'
import type { RefusRetraite, ReserveRetraite, TermeRetraite } from '../retraite/terms.ts'
import type { RefusCotisations, ReserveCotisations, TermeCotisations } from '../cotisations/terms.ts'
import type { RefusEmploiSalarie, ReserveEmploiSalarie, TermeEmploiSalarie } from '../emploi-salarie/terms.ts'
import type { RefusCouverture } from '../couverture/terms.ts'
import type {
  RefusArretsParticuliers,
  ReserveArretsParticuliers,
  TermeArretsParticuliers,
} from '../maladie/particular-terms.ts'
import type { RefusMaladie, ReserveMaladie, TermeMaladie } from '../maladie/terms.ts'
import type { RefusMaternite, ReserveMaternite, TermeMaternite } from '../maternite/terms.ts'
import type { RefusPaternite, ReservePaternite, TermePaternite } from '../paternite/terms.ts'

/** Every word that a step of an explanation can name. */
export type Terme =
  | TermeMaladie
  | TermeArretsParticuliers
  | TermeEmploiSalarie
  | TermeCotisations
  | TermeMaternite
  | TermeRetraite
  | TermePaternite
  | TermeConjointe
  | TermeInvaliditeDeces
  | TermePrevoyance
  | TermeRegimeReel
  | TermeDemarches
  | TermeImposition

/** Every reason for which nothing is paid. */
export type CodeRefus =
  | RefusMaladie
  | RefusArretsParticuliers
  | RefusEmploiSalarie
  | RefusCotisations
  | RefusMaternite
  | RefusPaternite
  | RefusConjointe
  | RefusCouverture
  | RefusRetraite
  | RefusInvaliditeDeces

/** Every doubt about the law that an answer can rest on; one entry each in docs/doutes.md. */
export type CodeReserve =
  | ReserveMaladie
  | ReserveArretsParticuliers
  | ReserveEmploiSalarie
  | ReserveCotisations
  | ReserveMaternite
  | ReservePaternite
  | ReserveConjointe
  | ReserveRetraite
  | ReserveInvaliditeDeces
  | ReservePrevoyance
  | ReserveRegimeReel
  | ReserveDemarches
  | ReserveImposition
