import type { NomsCouverture } from '../couverture/names.ts'
import type { NomsDemarches } from '../demarches/names.ts'
import type { NomsImposition } from '../imposition/names.ts'

/** The closed lists whose members have a name in each language. */
export type Noms = NomsCouverture & NomsImposition & NomsDemarches
export type Liste = keyof Noms
