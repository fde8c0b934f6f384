import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { pass } from '../revenu/base.ts'
import { firstOfYear, lastOfYear, plusMonths, type Day } from '../time/day.ts'
import type { AnneeDeDroits, Cumul } from './facts.ts'

/** Which rule of working retirees applies to a year. */
export type RegleDeCumul = 'SANS_DROITS_NOUVEAUX' | 'DROITS_NOUVEAUX' | 'AVANT_AGE_LEGAL' | 'ENTRE_AGE_LEGAL_ET_67_ANS'

/** The day of the legal pension age (CSS L161-17-2). */
export const jourAgeLegal = (naissance: Day, law: Consultation): Day =>
  plusMonths(naissance, law.on(naissance).ageLegal.count)

/** CSS L161-22 and loi 2025-1403, article 102: pensions that first begin in 2027 or later follow the age of the person on the last day of the year. */
export function regleDeCumul({ depuis, integral, naissance }: Cumul, annee: number, law: Consultation): RegleDeCumul {
  const end = lastOfYear(annee)
  const onDay = law.on(firstOfYear(annee))
  if (!law.on(depuis).cumulReforme || !naissance)
    return integral && onDay.droitsNouveauxEnCumul ? 'DROITS_NOUVEAUX' : 'SANS_DROITS_NOUVEAUX'
  if (end < jourAgeLegal(naissance, law)) return 'AVANT_AGE_LEGAL'
  return end < plusMonths(naissance, onDay.ageTauxPlein.count) ? 'ENTRE_AGE_LEGAL_ET_67_ANS' : 'DROITS_NOUVEAUX'
}

/** CSS D161-2-22-1: what a second pension may reach a year, in each basic scheme. */
export const plafondSecondePension = <C extends Condition, A extends Amount<C>>(
  { annee }: AnneeDeDroits,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  pass(firstOfYear(annee), law, reading)
    .times(law.on(firstOfYear(annee)).secondePensionPlafond)
    .named('plafondSecondePension', 'CSS D161-2-22-1')

/** Loi 2025-1403, article 102: before the legal age the whole income comes off the pension, after it half of what passes a threshold. */
export function pensionRetiree<A extends Amount<unknown>>(
  regle: RegleDeCumul,
  revenu: A,
  annee: number,
  law: Consultation,
): A | null {
  const article = 'Loi 2025-1403, article 102'
  if (regle === 'AVANT_AGE_LEGAL') return revenu.named('pensionRetiree', article)
  if (regle !== 'ENTRE_AGE_LEGAL_ET_67_ANS') return null
  const { cumulFranchise, cumulPartReduite } = law.on(firstOfYear(annee))
  return revenu.largest(cumulFranchise).minus(cumulFranchise).times(cumulPartReduite).named('pensionRetiree', article)
}
