import { exact } from '../readings/exact.ts'
import type { Explained, Explanation } from '../readings/explained.ts'
import type { Consultation } from '../law/law.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Refus, Reserve } from '../scenario/prestation.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { sum } from '../revenu/base.ts'
import type { Contribution } from './calendrier.ts'
import type { Arret } from './facts.ts'
import type { Jours } from './jours.ts'
import type { PartIndemnite } from './result.ts'

/** What one payer gives, computed: its amounts with their days, what it says of itself, and the doubts it rests on. */
export type Part = {
  readonly montant: Explained
  readonly contributions: readonly Contribution[]
  readonly joursCarence: number
  readonly joursRestants: number
  readonly dite: PartIndemnite
  readonly reserves: readonly Reserve[]
}

/** Another payer for the same stop: what it gives, null where it has nothing to do with it, or the facts that are missing. */
export type AutrePayeur = (stop: {
  readonly situation: Situation
  readonly arret: Arret
  /** The independent activity gives no allowance, whatever the days: a former right may stand in its stead. */
  readonly sansDroitPropre: boolean
  /** It opens no right at all: too short an affiliation, contributions that had to be paid, or a fund that pays nothing. */
  readonly sansOuverture: boolean
  /** The independent activity pays days of this stop, to which another allowance is added. */
  readonly proprePaye: boolean
  readonly law: Consultation
  readonly explanation: Explanation
  /** Names a default that the answer used. */
  readonly suppose: (hypothese: Hypothese) => void
}) => Part | null | readonly Problem[]

/** What a payer knows of its own. */
type Propre = Pick<
  PartIndemnite,
  'caisse' | 'raam' | 'seuil' | 'plafond' | 'anneesReference' | 'salaireJournalierBase' | 'droitMaintenu'
>

/** Another daily amount from a day on: half at part time, or a larger share. */
export type Ensuite = {
  readonly nom: 'indemniteTempsPartiel' | 'indemniteMajoree'
  readonly montant: Explained
  readonly depuis: Day
}

/** A part from its daily amounts, the first one and what follows it, and its days. */
export function partDe(
  propre: Propre,
  montant: Explained,
  ensuite: Ensuite | null,
  lesJours: Jours,
  refus: readonly Refus[],
  reserves: readonly Reserve[],
): Part {
  const paid = !montant.isZero()
  const jours = paid ? lesJours.indemnisables : []
  const contributions: readonly Contribution[] = ensuite
    ? [
        { montant, jours: jours.filter((day) => day < ensuite.depuis) },
        { montant: ensuite.montant, jours: jours.filter((day) => day >= ensuite.depuis) },
      ]
    : [{ montant, jours }]
  const joursRestants = paid ? lesJours.restants.siPaye : lesJours.restants.siRefuse
  const brut = sum(contributions.map((one) => exact.number(one.montant.value).times(exact.count(one.jours.length))))
  const dite: PartIndemnite = {
    ...propre,
    indemniteJournaliere: montant.toCutText(),
    indemniteTempsPartiel: null,
    indemniteMajoree: null,
    ...(ensuite && { [ensuite.nom]: ensuite.montant.toCutText() }),
    refus,
    joursCarence: lesJours.joursCarence,
    joursIndemnises: jours.length,
    joursRestants,
    premierJourIndemnise: jours[0] ?? null,
    dernierJourIndemnise: jours.at(-1) ?? null,
    totalBrut: brut.toCutText(),
  }
  return { montant, contributions, joursCarence: lesJours.joursCarence, joursRestants, dite, reserves }
}
