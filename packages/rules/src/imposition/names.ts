import type { NatureRevenu, Traitement } from './result.ts'

/** The lists of tax, by the name under which their words are kept. */
export type NomsImposition = { readonly NatureRevenu: NatureRevenu; readonly Traitement: Traitement }
