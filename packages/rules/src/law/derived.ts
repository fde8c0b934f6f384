import { plafond, seuil } from '../maladie/indemnite-journaliere.ts'
import { pass } from '../revenu/base.ts'
import { exact } from '../readings/exact.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Caisse } from '../scenario/input.ts'
import type { CodeEtat } from '../scenario/result.ts'
import { firstOfYear } from '../time/day.ts'
import { ReleaseTooOld, UnknownLaw, type Consultation, type Law } from './law.ts'

/** What nobody stores because it follows from the tables: shown where people look for it. */
export type DerivedKey = 'pass' | 'seuil' | 'indemniteMaximaleSsi' | 'indemniteMaximaleCipav'
/** Decimal text, euros, with the state of the law that it rests on. */
export type DerivedFigure = { readonly value: string; readonly etat: CodeEtat }

export const derivedLabels: Readonly<Record<DerivedKey, { readonly fr: string; readonly en: string }>> = {
  pass: { fr: 'Plafond annuel (PASS)', en: 'Yearly ceiling (PASS)' },
  seuil: { fr: 'Seuil de revenu (arrêt de l’année)', en: 'Income threshold (stop of the year)' },
  indemniteMaximaleSsi: { fr: 'Indemnité journalière maximale, SSI', en: 'Highest daily allowance, SSI' },
  indemniteMaximaleCipav: { fr: 'Indemnité journalière maximale, Cipav', en: 'Highest daily allowance, Cipav' },
}

/** A derived figure on 1 January of a year; null where the law of that year is not known. */
export function derivedFigure(key: DerivedKey, year: number, law: Law): DerivedFigure | null {
  const consultation = law.consult()
  try {
    const value = figures[key](year, consultation)
    return value && { value: value.toCutText(), etat: consultation.etat().code }
  } catch (error) {
    if (error instanceof UnknownLaw || error instanceof ReleaseTooOld) return null
    throw error
  }
}

const figures: Readonly<Record<DerivedKey, (year: number, law: Consultation) => Ratio | null>> = {
  pass: (year, law) => pass(firstOfYear(year), law, exact).value,
  seuil: (year, law) => seuil([year - 3, year - 2, year - 1], firstOfYear(year), law, exact).value,
  indemniteMaximaleSsi: (year, law) => highest('SSI', year, law),
  indemniteMaximaleCipav: (year, law) => highest('CIPAV', year, law),
}

/** CSS D622-7: the cap over 730, rounded as an allowance is. */
function highest(caisse: Caisse, year: number, law: Consultation): Ratio | null {
  const day = firstOfYear(year)
  return (
    plafond(caisse, day, law, exact)
      ?.dividedBy(exact.figure(law.on(day).diviseur))
      .roundedToCents().value ?? null
  )
}
