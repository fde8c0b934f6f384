import type { Consultation } from '../law/law.ts'
import { daysIn, earliest, latest, plusDays, type Day } from '../time/day.ts'
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
  const { arrivee, joursAutreParent, finCessation } = facts
  const debut = latest(facts.debutCessation ?? arrivee, arrivee)
  const joursMaximum = Math.max(0, longest(facts, law) + sharedDays(facts, law) - joursAutreParent)
  const finAuPlusTard = plusDays(debut, joursMaximum - 1)
  const fin = finCessation ? earliest(finCessation, finAuPlusTard) : finAuPlusTard
  return { debut, joursMaximum, finAuPlusTard, indemnisables: daysIn(debut, fin) }
}

/** L331-7: more days for both parents together, where neither part is shorter than what a first child adds. */
function sharedDays(facts: FaitsAdoption, law: Consultation): number {
  const { unEnfant, plusieurs } = law.on(facts.arrivee).partageAdoption
  const more = (facts.enfantsAdoptes > 1 ? plusieurs : unEnfant).count
  const parts = [facts.joursAutreParent, longest(facts, law) + more - facts.joursAutreParent]
  return Math.min(...parts) < unEnfant.count ? 0 : more
}

function longest({ enfantsAdoptes, enfantsACharge, arrivee }: FaitsAdoption, law: Consultation): number {
  const { unEnfant, troisEnfantsAuFoyer, deuxEnfants, troisEnfantsEtPlus } = law.on(arrivee).congeAdoption
  if (enfantsAdoptes >= MANY_CHILDREN) return troisEnfantsEtPlus.count
  if (enfantsAdoptes > 1) return deuxEnfants.count
  return (enfantsACharge + 1 >= MANY_CHILDREN ? troisEnfantsAuFoyer : unEnfant).count
}
