import type { Consultation } from '../law/law.ts'
import { memeAld, motifDispense, repriseBreve } from '../maladie/carence.ts'
import type { Arret } from '../maladie/facts.ts'
import type { Regime } from '../maladie/regime.ts'
import { type Affiliation, affiliationEnJours } from '../revenu/affiliation.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { earliest, endOfMonthBefore, plusMonths, type Day } from '../time/day.ts'
import { estOuverte, faitsManquants, voiesCourtes, voiesLongues, type Voie } from './conditions.ts'
import type { Droit } from './droit.ts'
import { moisAvant, moisDeReference, salairesConnus, salairesManquants, type Salaire } from './salaires.ts'
import { majoration, type Majoration } from './trois-enfants.ts'

/** What the sick pay of a job rests on, settled before any amount. */
export type PlanDeLArret = {
  readonly constatation: Day
  /** The day whose SMIC makes the cap: the last of the civil month before the work stopped. */
  readonly jourDuSmic: Day
  readonly mois: number
  readonly salaires: readonly Salaire[]
  readonly voies: readonly Voie[]
  readonly maintienOuvert: boolean
  /** Where the stop outlasts the first months: its further conditions, and the day from which they must hold. */
  readonly long: ArretLong | null
  readonly majoration: Majoration | null
}
export type ArretLong = {
  readonly depuis: Day
  readonly voies: readonly Voie[]
  readonly affiliation: Affiliation
}

/** Settles the facts, or says which the law needs and nobody gave. */
export function planDeLArret(
  situation: Situation,
  arret: Arret,
  droit: Droit,
  law: Consultation,
): PlanDeLArret | readonly Problem[] {
  const { emploi, interruption } = droit
  const nombre = moisDeReference(emploi)
  const mois = moisAvant(interruption, nombre)
  const voies = voiesCourtes(emploi, [interruption], law)
  const long = arretLong(situation, arret, droit, law)
  const problems = [
    ...salairesManquants(emploi, mois),
    ...faitsManquants(voies),
    ...(long ? faitsManquants(long.voies) : []),
  ]
  if (problems.length > 0) return problems
  return {
    constatation: arret.constatation,
    jourDuSmic: endOfMonthBefore(interruption),
    mois: nombre,
    salaires: salairesConnus(emploi, mois),
    voies,
    maintienOuvert: droit.ouvert,
    long,
    majoration: majoration(situation.personne.enfantsACharge, arret, law),
  }
}

/** CSS R313-3 2°: after six months of stop, twelve months of affiliation and twelve of hours or pay, before the work stopped. */
function arretLong(situation: Situation, arret: Arret, droit: Droit, law: Consultation): ArretLong | null {
  const { premiersMois, affiliation } = law.on(arret.constatation).dureeDesDroitsSalarie
  const depuis = plusMonths(arret.constatation, premiersMois.count)
  if (arret.fin < depuis) return null
  const { emploi, interruption } = droit
  const affilie = earliest(situation.affiliation, emploi.debut)
  return {
    depuis,
    voies: voiesLongues(emploi, interruption, law),
    affiliation: affiliationEnJours(affilie, interruption, affiliation),
  }
}

/** Whether a long stop goes on being paid. */
export const estOuvertLong = ({ voies, affiliation }: ArretLong): boolean =>
  voies.some(estOuverte) && affiliation.jours >= affiliation.joursRequis

/** The general scheme, for the days of a stop. */
export const regimeGeneral = (situation: Situation, arret: Arret, plan: PlanDeLArret, law: Consultation): Regime => ({
  caisse: 'REGIME_GENERAL',
  paie: true,
  delai: delaiSalarie(arret, law),
  // before the sixty days of the independents, other limits held for employees, which are not computed
  retraite: situation.retraite && law.on(arret.constatation).joursRetraite.count > 0 ? situation.retraite : null,
  finDesDroits: plan.long && !estOuvertLong(plan.long) ? plan.long.depuis : null,
})

/** CSS R323-1 1°: three days, except after 48 hours of work at most, in a long illness that waited before, and for the reasons that the law forgives. */
function delaiSalarie(arret: Arret, law: Consultation): number {
  const { carenceSuspendue, delaiDeCarenceSalarie } = law.on(arret.constatation)
  const dispense = carenceSuspendue || repriseBreve(arret, law) || memeAld(arret, law) || motifDispense(arret, law)
  return dispense ? 0 : delaiDeCarenceSalarie.count
}
