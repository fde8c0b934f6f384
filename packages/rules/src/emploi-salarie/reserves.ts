import type { Consultation } from '../law/law.ts'
import type { Arret } from '../maladie/facts.ts'
import { exact } from '../readings/exact.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { endOfMonthBefore } from '../time/day.ts'
import { sum } from '../revenu/base.ts'
import { estOuverte } from './conditions.ts'
import type { Droit } from './droit.ts'
import {
  indemniteMaladie,
  plafondDuSalaire,
  salaireJournalierBase,
  type OuvertureSalarie,
} from './indemnite-maladie.ts'
import type { PlanDeLArret } from './plan-de-l-arret.ts'
import { indemniteMajoree } from './trois-enfants.ts'

/** What the part of a job rests on, as its doubts see it. */
export type Appui = {
  readonly situation: Situation
  readonly arret: Arret
  readonly droit: Droit
  readonly plan: PlanDeLArret
  readonly ouverture: OuvertureSalarie
  readonly proprePaye: boolean
  readonly law: Consultation
}

/** Every doubt about the law that the part of a job rests on, with the other reading's daily allowance where it can be computed. */
export const reserves = (appui: Appui): readonly Reserve[] =>
  [cumul, heures, maintien, douzeMois, troisEnfants, partiel, retraite]
    .map((doubt) => doubt(appui))
    .filter((reserve) => reserve !== null)

/** Cumulated since 2017; some publications keep the allowance of the job alone. */
function cumul(appui: Appui): Reserve | null {
  const here = montant(appui)
  return appui.proprePaye && here !== '0.00' ? reserve('CUMUL_DES_ACTIVITES', 'CSS L622-1 et L323-4', here) : null
}

/** CSS R172-12-1: a day as independent may count for six hours of a job; read of people who change, not of those who do both. */
function heures(appui: Appui): Reserve | null {
  const { plan, situation, droit } = appui
  return plan.voies.some(estOuverte) || situation.debut >= droit.interruption
    ? null
    : reserve('COORDINATION_HEURES', 'CSS R172-12-1', montant(appui, { voies: [] }))
}

/** R323-4 speaks of the month before the work stopped: that of the job, or that of the stop? */
function maintien(appui: Appui): Reserve | null {
  if (!appui.droit.maintenu) return null
  const other = montant(appui, { jourDuSmic: endOfMonthBefore(appui.plan.constatation) })
  return other === montant(appui) ? null : reserve('MAINTIEN_PLAFOND', 'CSS R323-4', other)
}

/** Whether the pays of twelve months are capped together or each alone. */
function douzeMois(appui: Appui): Reserve | null {
  const { plan, law } = appui
  if (plan.mois !== 12) return null
  const plafond = plafondDuSalaire(plan.constatation, plan.jourDuSmic, law, exact)
  const capped = sum(plan.salaires.map(({ brut }) => exact.number(brut).cappedAt(plafond))).value
  const other = montant(appui, { salaires: [{ mois: plan.jourDuSmic, brut: capped }] })
  return other === montant(appui) ? null : reserve('PLAFOND_DOUZE_MOIS', 'CSS R323-4', other)
}

/** L323-4 and R323-5 once gave a larger share after some weeks to whoever had three children, where that was not told. */
function troisEnfants(appui: Appui): Reserve | null {
  const { plan, law } = appui
  if (plan.majoration?.due !== null || montant(appui) === '0.00') return null
  const other = indemniteMajoree(salaireJournalierBase(plan, law, exact), plan.majoration)
  return reserve('TROIS_ENFANTS', 'CSS R323-5', other.toCutText())
}

const partiel = ({ arret }: Appui): Reserve | null =>
  arret.tempsPartiel ? reserve('TEMPS_PARTIEL_SALARIE', 'CSS L323-3') : null

const retraite = ({ situation, arret, law }: Appui): Reserve | null =>
  situation.retraite && situation.retraite.depuis <= arret.fin && law.on(arret.constatation).joursRetraite.count === 0
    ? reserve('RETRAITE_SALARIE', 'CSS L323-2')
    : null

const montant = ({ plan, ouverture, law }: Appui, other: Partial<PlanDeLArret> = {}): string =>
  indemniteMaladie({ ...plan, ...other }, ouverture, law, exact).indemniteJournaliere.toCutText()
