import type { Organisme } from '../couverture/names.ts'
import type { Prestation } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'
import type { Phrase } from '../words/phrase.ts'
import type { CodeDemarche, Sanction } from './names.ts'

/** What to do, for whom, by when. */
export type Demarches = Pick<Prestation, 'etat' | 'reserves' | 'doctrine' | 'hypotheses' | 'etapes'> & {
  /** Dated ones first, in order; then those without a date. */
  readonly liste: readonly Demarche[]
  /** Null: the day of sending was not given, or there is no stop to send. */
  readonly envoi: Envoi | null
  /** What the formalities are about, the same for the same event: `arret-2025-06-01`, `maternite-2026-05-01`. */
  readonly evenement: string
  /** The release that they rest on, and the day on which it was published. */
  readonly release: { readonly number: number; readonly publieLe: Day }
}
export type Demarche = {
  readonly code: CodeDemarche
  /** First day on which it matters; null: from now on. */
  readonly du: Day | null
  /** Last day; null: none. */
  readonly echeance: Day | null
  readonly organisme: Organisme
  readonly adresse: string | null
  readonly quoi: Phrase
  readonly comment: Phrase | null
  readonly sanction: Phrase | null
  /** A letter to send, filled in as far as the facts go. */
  readonly modele: Phrase | null
  readonly article: string
  /** The source is a practice, or a text read in a summary: to be checked with whom it concerns. */
  readonly aVerifier: boolean
}
/** What follows from the day on which the stop was sent. */
export type Envoi = {
  readonly limite: Day
  readonly enRetard: boolean
  readonly sanction: Sanction
  /** Paid days whose allowance is reduced. */
  readonly joursReduits: number
  /** What they lose together, before levies: decimal text. */
  readonly reduction: string
}

/** What the person knows beside a leave; every fact has a default. */
export type DemarchesCongeInput = Pick<DemarchesInput, 'declaration'>

/** What the person knows beside the stop itself; every fact has a default. */
export type DemarchesInput = {
  /** The day on which the stop was prescribed. Default: its first day. */
  readonly prescritLe?: string | null
  /** The day on which it was sent. Default: not told. */
  readonly envoyeLe?: string | null
  /** The day on which the last stop sent late was prescribed. Default: none was. */
  readonly retardPrecedentPrescritLe?: string | null
  /** It could not be sent in time, and that is proven. Default: false. */
  readonly envoiImpossible?: boolean | null
  /** Prescribed at a distance by another doctor than the usual one. Default: false. */
  readonly teleconsultation?: boolean | null
  /** The prescriber allows free outings. Default: false. */
  readonly sortiesLibres?: boolean | null
  /** How often turnover is declared. Default: not told. */
  readonly declaration?: string | null
}
