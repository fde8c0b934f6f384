import { plafond, seuil } from '../maladie/indemnite-journaliere.ts'
import { pass } from '../revenu/base.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import { exact } from '../readings/exact.ts'
import { DivisionByZero, type Ratio } from '../readings/ratio.ts'
import type { Caisse } from '../scenario/input.ts'
import type { CodeEtat } from './etat-du-droit.ts'
import { firstOfYear } from '../time/day.ts'
import { ReleaseTooOld, UnknownLaw, type Consultation, type Law } from './law.ts'

/** What nobody stores because it follows from the tables: shown where people look for it. */
export type DerivedKey = 'pass' | 'seuil' | 'indemniteMaximaleSsi' | 'indemniteMaximaleCipav'
/** Decimal text, euros, with the state of the law that it rests on; or why there is none, with the parameter at fault where one is known. */
export type DerivedFigure =
  | { readonly value: string; readonly etat: CodeEtat }
  | { readonly value: null; readonly absence: Absence; readonly parametre: ParameterKey | null }
/** The law of that year is not known; the release lacks a table; the fund pays nothing; a value that one divides by is zero. */
export type Absence = 'UNKNOWN_LAW' | 'TABLE_MISSING' | 'NOTHING_PAID' | 'ZERO_DIVISOR'

export const derivedLabels: Readonly<Record<DerivedKey, { readonly fr: string; readonly en: string }>> = {
  pass: { fr: 'Plafond annuel (PASS)', en: 'Yearly ceiling (PASS)' },
  seuil: { fr: 'Seuil de revenu (arrêt de l’année)', en: 'Income threshold (stop of the year)' },
  indemniteMaximaleSsi: { fr: 'Indemnité journalière maximale, SSI', en: 'Highest daily allowance, SSI' },
  indemniteMaximaleCipav: { fr: 'Indemnité journalière maximale, Cipav', en: 'Highest daily allowance, Cipav' },
}

/** A derived figure on 1 January of a year. A release that nobody published yet may hold anything: what cannot be computed is absent. */
export function derivedFigure(key: DerivedKey, year: number, law: Law): DerivedFigure {
  const consultation = law.consult()
  try {
    const value = figures[key](year, consultation)
    return value ? { value: value.toCutText(), etat: consultation.etat().code } : absent('NOTHING_PAID')
  } catch (error) {
    if (error instanceof UnknownLaw) return absent('UNKNOWN_LAW', error.parametre)
    if (error instanceof ReleaseTooOld) return absent('TABLE_MISSING', error.parametre)
    if (error instanceof DivisionByZero) return absent('ZERO_DIVISOR')
    throw error
  }
}

const absent = (absence: Absence, parametre: ParameterKey | null = null): DerivedFigure => ({
  value: null,
  absence,
  parametre,
})

const figures: Readonly<Record<DerivedKey, (year: number, law: Consultation) => Ratio | null>> = {
  pass: (year, law) => pass(firstOfYear(year), law, exact).value,
  seuil: (year, law) => seuil([year - 3, year - 2, year - 1], firstOfYear(year), law, exact).value,
  indemniteMaximaleSsi: (year, law) => highest('SSI', year, law),
  indemniteMaximaleCipav: (year, law) => highest('CIPAV', year, law),
}

/** CSS D622-7: the cap over 730, rounded as an allowance is. */
function highest(caisse: Caisse, year: number, law: Consultation): Ratio | null {
  const day = firstOfYear(year)
  return plafond(caisse, day, law, exact)?.dividedBy(law.on(day).diviseur).roundedToCents().value ?? null
}
