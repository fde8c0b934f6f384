import type { Consultation } from '../law/law.ts'
import type { Explained } from '../readings/explained.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { firstOfYear, yearOf } from '../time/day.ts'
import type { Invalidite } from './facts.ts'

/** What a pension rests on, as its doubts see it. */
export type AppuiDePension = {
  readonly facts: Situation
  readonly invalidite: Invalidite
  readonly annees: readonly number[]
  readonly pension: Explained
  readonly law: Consultation
}

/** Every doubt about the law that a pension rests on. */
export const reservesDePension = (appui: AppuiDePension): readonly Reserve[] =>
  [revalorisation(appui), premiereAnnee(appui), minimum(appui)].filter((one) => one !== null)

const ARTICLE = 'Règlement invalidité-décès, article 9'

/** Whether incomes of past years are revalued before their mean is taken was not read; where minimum or cap decides, it matters little. */
const revalorisation = ({ annees, pension }: AppuiDePension): Reserve | null =>
  annees.length === 0 || pension.isZero() ? null : reserve('INVALIDITE_REVALORISATION', ARTICLE)

/** A first year that was not whole counts as one. */
const premiereAnnee = ({ facts, annees, pension }: AppuiDePension): Reserve | null =>
  pension.isZero() || facts.debut === firstOfYear(yearOf(facts.debut)) || !annees.includes(yearOf(facts.debut))
    ? null
    : reserve('INVALIDITE_PREMIERE_ANNEE', ARTICLE)

/** The minimum of a partial pension is worked out, not printed. */
function minimum({ invalidite, pension, law }: AppuiDePension): Reserve | null {
  if (invalidite.categorie !== 'PARTIELLE') return null
  const { value } = law.on(invalidite.dateEffet).invaliditeMinimumPartielle
  return pension.value.compare(value) === 0
    ? reserve('INVALIDITE_MINIMUM', 'Règlement invalidité-décès, article 27')
    : null
}
