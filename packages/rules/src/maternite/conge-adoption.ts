import type { Consultation } from '../law/law.ts'
import { daysFromTo, daysIn, earliest, latest, plusDays, type Day } from '../time/day.ts'
import type { FaitsAdoption } from './read-adoption.ts'

const MANY_CHILDREN = 3

/** The days of an adoption leave, settled before any amount. */
export type CongeAdoption = {
  readonly debut: Day
  readonly indemnisables: readonly Day[]
  readonly joursMaximum: number
  readonly finAuPlusTard: Day
}

/** CSS L623-1 III, L331-7: from the arrival of the child on, so many days; some more where the parents share them. */
export function congeAdoption(facts: FaitsAdoption, law: Consultation): CongeAdoption {
  const { arrivee, finCessation } = facts
  const debut = latest(facts.debutCessation ?? arrivee, arrivee)
  const joursMaximum = joursDuParent(longest(facts, law), facts, law)
  const finAuPlusTard = plusDays(debut, joursMaximum - 1)
  const fin = finCessation ? earliest(finCessation, finAuPlusTard) : finAuPlusTard
  return { debut, joursMaximum, finAuPlusTard, indemnisables: daysIn(debut, fin) }
}

/** Code du travail L1225-37: the days without work that are adoption leave of a job. */
export function joursDeLEmploi(facts: FaitsAdoption, { debut }: CongeAdoption, law: Consultation): number {
  const { unEnfant, troisEnfantsAuFoyer, plusieurs } = law.on(facts.arrivee).congeAdoptionSalarie
  const one = facts.enfantsACharge + 1 >= MANY_CHILDREN ? troisEnfantsAuFoyer : unEnfant
  const most = joursDuParent((facts.enfantsAdoptes > 1 ? plusieurs : one).count, facts, law)
  return facts.finCessation ? Math.max(0, Math.min(most, daysFromTo(debut, facts.finCessation))) : most
}

/** L331-7: of the days that one parent alone would have, those that are left; more for both, where neither part is shorter than what a first child adds. */
function joursDuParent(alone: number, facts: FaitsAdoption, law: Consultation): number {
  const { enfantsAdoptes, joursAutreParent, arrivee } = facts
  const { unEnfant, plusieurs } = law.on(arrivee).partageAdoption
  const together = alone + (enfantsAdoptes > 1 ? plusieurs : unEnfant).count
  const shared = Math.min(joursAutreParent, together - joursAutreParent) >= unEnfant.count
  return Math.max(0, (shared ? together : alone) - joursAutreParent)
}

function longest({ enfantsAdoptes, enfantsACharge, arrivee }: FaitsAdoption, law: Consultation): number {
  const { unEnfant, troisEnfantsAuFoyer, deuxEnfants, troisEnfantsEtPlus } = law.on(arrivee).congeAdoption
  if (enfantsAdoptes >= MANY_CHILDREN) return troisEnfantsEtPlus.count
  if (enfantsAdoptes > 1) return deuxEnfants.count
  return (enfantsACharge + 1 >= MANY_CHILDREN ? troisEnfantsAuFoyer : unEnfant).count
}
