import type { Consultation } from '../law/law.ts'
import type { Caisse } from '../scenario/input.ts'
import type { Emploi, Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { droitsGardes, type DroitsGardes } from './droits-gardes.ts'
import type { Statut } from './names.ts'

/** In which capacities somebody is covered on a day, settled before any risk is looked at. */
export type Statuts = {
  readonly jour: Day
  readonly caisse: Caisse
  readonly independantDepuis: Day
  /** First day of the job that is held on that day; null: none. */
  readonly salarieDepuis: Day | null
  /** Whether its contract is one for which the employer tops up sick pay (Code du travail L1226-1). */
  readonly contratOrdinaire: boolean
  /** A job or its unemployment benefit that ended so lately that its rights are kept. */
  readonly ancienSalarie: boolean
  readonly demandeurEmploi: boolean
  readonly retraite: boolean
  readonly droitsGardes: DroitsGardes
}

/** Every capacity on a day: each benefit is then looked at under its own conditions. */
export function statutsOf(situation: Situation, jour: Day, law: Consultation): Statuts {
  const { caisse, debut, emploi, chomage, retraite } = situation
  const demandeurEmploi =
    chomage !== null && chomage.depuis <= jour && (chomage.jusquau === null || chomage.jusquau >= jour)
  const gardes = droitsGardes(situation, jour, demandeurEmploi, law)
  return {
    jour,
    caisse,
    independantDepuis: debut,
    salarieDepuis: emploi && isHeld(emploi, jour) ? emploi.debut : null,
    contratOrdinaire: emploi?.contrat === 'ORDINAIRE',
    ancienSalarie: [gardes.maladie, gardes.maternite].some((garde) => garde?.statut === 'ANCIEN_SALARIE'),
    demandeurEmploi,
    retraite: retraite !== null && retraite.depuis <= jour,
    droitsGardes: gardes,
  }
}

/** Whether a job is held on a day. */
export const isHeld = ({ debut, fin }: Emploi, jour: Day): boolean => debut <= jour && (fin === null || fin >= jour)

/** Their names, in the order in which an answer tells them. */
export const namesOf = (statuts: Statuts): readonly Statut[] => [
  'INDEPENDANT',
  ...(statuts.salarieDepuis ? (['SALARIE'] as const) : []),
  ...(statuts.demandeurEmploi ? (['DEMANDEUR_EMPLOI'] as const) : []),
  ...(statuts.ancienSalarie ? (['ANCIEN_SALARIE'] as const) : []),
  ...(statuts.retraite ? (['RETRAITE'] as const) : []),
]
