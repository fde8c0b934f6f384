import type { Consultation } from '../law/law.ts'
import type { Problem } from '../scenario/problem.ts'
import { daysFromTo, earliest, plusDays, type Day } from '../time/day.ts'
import type { Naissance } from './facts.ts'

/** The leave that the law allows around a birth: as it was planned and as it is, from a day on, so many days long, of which so many are paid. */
export type Cadre = { readonly prevu: Day; readonly debut: Day; readonly fenetre: number; readonly total: number }

/** The start of the leave where none was given: so many days before the presumed one as the law of that start says. */
export function debutLegal(facts: Naissance, law: Consultation): Day {
  const start = plusDays(facts.datePresumee, -duree(facts, facts.datePresumee, law).avant.count)
  return plusDays(facts.datePresumee, -duree(facts, start, law).avant.count)
}

/** The first day without work where none was told: that of the leave or, where another law held then, the day whose law gave the leave. */
export const debutOf = (facts: Naissance, { debut }: Cadre, jour: Day, law: Consultation): Day =>
  duree(facts, debut, law).total.count === duree(facts, jour, law).total.count ? debut : jour

/** CSS L331-3, L331-4: an early birth takes nothing from the whole, a late one adds its days; L331-4-1: weeks can be moved. */
export function cadre(facts: Naissance, jour: Day, law: Consultation): Cadre | readonly Problem[] {
  const { datePresumee, naissance } = facts
  const { avant, apres, total } = duree(facts, jour, law)
  const legal = plusDays(datePresumee, -avant.count)
  const problems = weeksProblems(facts, legal, jour, law)
  if (problems.length > 0) return problems
  const late = naissance > datePresumee ? daysFromTo(datePresumee, naissance) - 1 : 0
  const prevu = plusDays(legal, movedDays(facts, legal))
  const more = late + extraDays(facts, earliest(legal, prevu), jour, law)
  return {
    prevu,
    debut: earliest(prevu, naissance),
    fenetre: avant.count + apres.count + more,
    total: total.count + more,
  }
}

/** The leave of the law on a day, by children born and at home. */
function duree({ enfantsNes, troisEnfants }: Naissance, jour: Day, law: Consultation) {
  const { congeMaternite, congeMaterniteTroisEnfants, congeMaterniteJumeaux, congeMaterniteTriples } = law.on(jour)
  if (enfantsNes > 2) return congeMaterniteTriples
  if (enfantsNes === 2) return congeMaterniteJumeaux
  return troisEnfants ? congeMaterniteTroisEnfants : congeMaternite
}

/** Days by which the leave begins later, or earlier where fewer than none. L331-4-1: a sickness stop ends a postponement on its first day. */
function movedDays({ semainesAvancees, semainesReportees, arretPendantReport }: Naissance, prevu: Day): number {
  return arretPendantReport
    ? daysFromTo(prevu, arretPendantReport) - 1
    : (semainesReportees - semainesAvancees) * DAYS_IN_A_WEEK
}

/** L331-3, last paragraph: a very early birth and a child in hospital add the days from the birth to the legal start, or to an earlier one that was planned. */
function extraDays(facts: Naissance, prevu: Day, jour: Day, law: Consultation): number {
  const { datePresumee, naissance, hospitalisationJusquau } = facts
  if (!hospitalisationJusquau || naissance >= prevu) return 0
  const early = daysFromTo(naissance, datePresumee) - 1
  return early > law.on(jour).naissancePrematuree.count ? daysFromTo(naissance, prevu) - 1 : 0
}

/** L331-3, L331-4 and L331-4-1 say how many weeks can be moved, and for whom. */
function weeksProblems(facts: Naissance, prevu: Day, jour: Day, law: Consultation): readonly Problem[] {
  const { semainesAvancees, semainesReportees, arretPendantReport, enfantsNes, troisEnfants } = facts
  const { avanceTroisEnfants, avanceJumeaux, reportApresNaissance } = law.on(jour).reportsDuConge
  const third = enfantsNes === 1 && troisEnfants ? avanceTroisEnfants.count : 0
  const most = enfantsNes === 2 ? avanceJumeaux.count : third
  const postponed = arretPendantReport ? daysFromTo(prevu, arretPendantReport) - 1 : 0
  return [
    ...(semainesAvancees > most ? [problem('semainesAvancees', String(semainesAvancees))] : []),
    ...(semainesReportees > reportApresNaissance.count
      ? [problem('semainesReportees', String(semainesReportees))]
      : []),
    ...(arretPendantReport && (postponed < 0 || postponed >= semainesReportees * DAYS_IN_A_WEEK)
      ? [problem('arretPendantReport', arretPendantReport)]
      : []),
  ]
}

const problem = (fact: string, value: string): Problem => ({
  path: ['naissance', fact],
  code: 'REPORT_NON_PREVU',
  value,
})

const DAYS_IN_A_WEEK = 7
