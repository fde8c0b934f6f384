import type { Unite } from '../readings/amount.ts'
import type { Formule } from '../readings/explained.ts'
import type { ParameterKey } from '../parameters/declarations.ts'
import type { Caisse } from '../scenario/input.ts'
import type { EtatDuDroit, Hypothese } from '../scenario/result.ts'
import type { Day } from '../time/day.ts'
import type { CodeRefus, CodeReserve, Terme } from '../words/terms.ts'

/** Sick pay of one stop. Amounts are decimal text with two digits; days are ISO text. */
export type ArretMaladie = {
  readonly etat: EtatDuDroit
  /** The sum of the parts: `"32.85"`; `"0.00"` when refused. */
  readonly indemniteJournaliere: string
  readonly parts: readonly PartIndemnite[]
  readonly refus: readonly Refus[]
  readonly reserves: readonly Reserve[]
  readonly hypotheses: readonly Hypothese[]
  readonly etapes: readonly Etape[]
  readonly calendrier: Calendrier
  /** Exact break points of the allowance for a turnover received in each reference year; throws RangeError on a text that is no amount or `de` > `a`. */
  courbe(de: string, a: string): readonly PointCourbe[]
  /** The least turnover a year, in cents, whose rounded allowance reaches the one asked; null above the cap. */
  chiffreAffairesPour(indemniteJournaliere: string): string | null
}
export type PartIndemnite = {
  readonly caisse: Caisse
  readonly indemniteJournaliere: string
  /** Null: no income is known yet. */
  readonly raam: string | null
  readonly seuil: string
  /** Null: this fund paid nothing on that day. */
  readonly plafond: string | null
  readonly anneesReference: readonly number[]
}
/** A condition that does not hold: what is required, what was found, what is missing (rounded up). */
export type Refus = {
  readonly code: CodeRefus
  readonly article: string
  readonly unite: Unite | null
  readonly requis: string | null
  readonly constate: string | null
  readonly manque: string | null
  /** For an income too low: the turnover that was missing over all reference years together. */
  readonly manqueChiffreAffaires: string | null
}
/** A doubt about the law that the answer rests on, with the daily allowance of the other reading where it can be computed. */
export type Reserve = { readonly code: CodeReserve; readonly article: string; readonly autreLecture: string | null }
export type Etape = {
  readonly terme: Terme
  /** What the term is about where it comes more than once: a year. */
  readonly precision: string | null
  readonly formule: Formule
  readonly valeur: string
  readonly unite: Unite
  readonly article: string
  readonly parametres: readonly ParameterKey[]
}
export type Calendrier = {
  readonly joursCarence: number
  readonly joursIndemnises: number
  readonly premierJourIndemnise: Day | null
  readonly dernierJourIndemnise: Day | null
  /** Days still payable after this stop. */
  readonly joursRestants: number
  /** The paid days, as spans without a gap: limits can leave days out in the middle of a stop. */
  readonly periodesIndemnisees: readonly { readonly du: Day; readonly au: Day }[]
  readonly versements: readonly Versement[]
  readonly totalBrut: string
  readonly csg: string
  readonly crds: string
  readonly totalNet: string
}
export type Versement = {
  readonly du: Day
  readonly au: Day
  readonly jours: number
  readonly brut: string
  readonly csg: string
  readonly crds: string
  readonly net: string
  readonly datePrevue: Day
  readonly estime: boolean
}
export type PointCourbe = { readonly chiffreAffaires: string; readonly indemniteJournaliere: string }
