import type { NatureActivite, Caisse } from '../scenario/input.ts'
import type { Prestation, Refus } from '../scenario/prestation.ts'
import type { EtatDuDroit } from '../law/etat-du-droit.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import type { Prestations } from '../scenario/prestations.ts'
import type { Day } from '../time/day.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Organisme, RisqueSocial, Statut } from './names.ts'
import type { Profession } from './professions.ts'

/** Who covers somebody on a day, risk by risk. It carries no amount: each benefit computes its own. */
export type Couverture = Pick<Prestation, 'etat' | 'reserves' | 'doctrine' | 'hypotheses'> & {
  readonly jour: Day
  /** In which capacities the person is covered on that day. */
  readonly statuts: readonly Statut[]
  readonly risques: readonly RisqueCouvert[]
  readonly notes: readonly Note[]
}
export type RisqueCouvert = {
  readonly risque: RisqueSocial
  readonly prises: readonly PriseEnCharge[]
  readonly choix: readonly Choix[]
}
/** One who pays for a risk under a condition; where nobody does, whom to ask all the same. */
export type PriseEnCharge = {
  readonly statut: Statut
  readonly couvert: boolean
  readonly organisme: Organisme
  /** Address of the public service to ask; null for an employer. */
  readonly adresse: string | null
  readonly condition: Phrase
  readonly article: string
  /** The field of a scenario that computes what is paid; null where none does. */
  readonly prestation: keyof Prestations | null
}
export type Choix = { readonly choix: Phrase; readonly organisme: Organisme; readonly adresse: string | null }
export type Note = { readonly code: CodeNote; readonly texte: Phrase; readonly article: string | null }
export type CodeNote = 'ARE' | 'ARCE' | 'MUTUELLE' | 'PREVOYANCE'

/** To which fund a profession belongs, or why to none that Abri knows. */
export type Rattachement = {
  readonly kind: 'Rattachement'
  readonly profession: Profession
  /** Null where the profession is refused. */
  readonly nature: NatureActivite | null
  readonly caisse: Caisse | null
  readonly raison: Phrase
  readonly article: string
  readonly refus: readonly Refus[]
  readonly etat: EtatDuDroit
  readonly hypotheses: readonly Hypothese[]
}
