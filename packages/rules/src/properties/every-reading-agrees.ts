import fc from 'fast-check'
import { abattementOf, type Base } from '../revenu/base.ts'
import { indemniteJournaliere, type Ouverture } from '../maladie/indemnite-journaliere.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import { Explanation } from '../readings/explained.ts'
import type { Ratio } from '../readings/ratio.ts'
import { claim, type Requirement } from './claim.ts'
import { settled } from './settled.ts'
import { established } from './situations.ts'
import { toldSituation } from './told-situation.ts'

/** The exact and the explained reading of the daily allowance give the same fractions: allowance, mean income, threshold, cap. */
export const everyReadingAgrees: Requirement = (law, year) =>
  claim(
    fc.property(established(year), (input) => {
      const { base, ouverture, consultation } = settled(input, law)
      const [plain, told] = [
        read(base, ouverture, consultation, exact),
        read(base, ouverture, consultation, new Explanation()),
      ]
      return plain.every((value, i) => {
        const other = told[i]
        return value && other ? value.compare(other) === 0 : value === other
      })
    }),
    toldSituation,
  )

function read<C extends Condition, A extends Amount<C> & { readonly value: Ratio }>(
  base: Base,
  ouverture: Ouverture,
  law: Consultation,
  reading: Reading<C, A>,
): readonly (Ratio | null)[] {
  const {
    indemniteJournaliere: ij,
    raam,
    seuil,
    plafond,
  } = indemniteJournaliere(base, ouverture, abattementOf(law), law, reading)
  return [ij.value, raam?.value ?? null, seuil.value, plafond?.value ?? null]
}
