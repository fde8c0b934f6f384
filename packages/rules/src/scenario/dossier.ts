import type { DemarchesCongeInput, DemarchesInput, Demarches } from '../demarches/result.ts'
import type { Imposition } from '../imposition/result.ts'

/** What comes with a benefit where it is asked for; a release that lacks a table throws ReleaseTooOld then, and only then. */
export type Impose = { imposition(): Imposition }
/** The formalities of a stop; throws RangeError on a fact that cannot be used. */
export type ADeclarer = { demarches(faits?: DemarchesInput): Demarches }
/** The formalities of a leave; throws RangeError on a fact that cannot be used. */
export type CongeAFaire = { demarches(faits?: DemarchesCongeInput): Demarches }
