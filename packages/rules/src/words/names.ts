import type { NomsCouverture } from '../couverture/names.ts'

/** The closed lists whose members have a name in each language. */
export type Noms = NomsCouverture
export type Liste = keyof Noms
