import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { sum } from '../revenu/base.ts'
import type { Caisse } from '../scenario/input.ts'
import type { Activite } from '../scenario/situation.ts'
import { columnOf, repartitionOf, type Repartition } from './bareme.ts'
import type { RecettesDePeriode } from './facts.ts'
import { monthsIn } from '../time/months.ts'

/** Months in a row to which the same rate and share apply. */
type Tranche = { mois: number; readonly taux: Figure; readonly part: Figure }

/** CSS D613-4, D613-6: what the flat rate takes for one risk, unrounded and without relief; null where the split is not known. */
export function cotisationPour<C extends Condition, A extends Amount<C>>(
  risque: keyof Repartition,
  activite: Activite,
  caisse: Caisse,
  recettes: readonly RecettesDePeriode[],
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const parts = recettes.map(({ du, au, montant }) => {
    const cut = tranches(risque, activite, caisse, monthsIn(du, au), law)
    const received = reading.number(montant)
    const months = cut?.reduce((all, { mois }) => all + mois, 0) ?? 0
    return (
      cut &&
      sum(
        cut.map(({ mois, taux, part }) =>
          (cut.length === 1 ? received : received.times(reading.count(mois)).dividedBy(reading.count(months)))
            .times(taux)
            .times(part),
        ),
      )
    )
  })
  return parts.every((part) => part !== null) ? sum(parts) : null
}

function tranches(
  risque: keyof Repartition,
  activite: Activite,
  caisse: Caisse,
  months: ReturnType<typeof monthsIn>,
  law: Consultation,
): readonly Tranche[] | null {
  const found: Tranche[] = []
  for (const mois of months) {
    const part = repartitionOf(activite, caisse, mois, law)?.[risque]
    if (!part) return null
    const taux = law.on(mois).tauxMicroSocial[columnOf(activite, caisse)]
    const last = found.at(-1)
    if (last?.taux.text === taux.text && last.part.text === part.text) last.mois += 1
    else found.push({ mois: 1, taux, part })
  }
  return found
}
