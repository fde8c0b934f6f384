import type { Consultation } from '../law/law.ts'
import type { CaissePayeuse } from '../scenario/input.ts'
import type { Retraite, Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { delai } from './carence.ts'
import type { Arret } from './facts.ts'

/** Who pays a stop, and what it knows of days. */
export type Regime = {
  readonly caisse: CaissePayeuse
  /** False: it paid nothing on that day. */
  readonly paie: boolean
  /** Its waiting days for this stop. */
  readonly delai: number
  readonly retraite: Retraite | null
  /** The first day on which its conditions no longer hold; null: they hold to the end. */
  readonly finDesDroits: Day | null
}

/** The fund of the independent activity. */
export const regimeIndependant = ({ caisse, retraite }: Situation, arret: Arret, law: Consultation): Regime => ({
  caisse,
  paie: caisse === 'SSI' || law.on(arret.constatation).cipavIndemnisee,
  delai: delai(arret, law),
  retraite,
  finDesDroits: arret.pensionInvaliditeDepuis,
})

/** A long illness has its own limits; CSS D622-12 leaves none of that to the Cipav. */
export const estAld = (arret: Arret, caisse: CaissePayeuse): boolean => arret.affectionLongueDuree && caisse !== 'CIPAV'
