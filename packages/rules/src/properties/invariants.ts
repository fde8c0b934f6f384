import fc from 'fast-check'
import { ReleaseTooOld, type Law } from '../law/law.ts'
import type { Requirement, Told } from './claim.ts'
import { benefitNeverFalls } from './benefit-never-falls.ts'
import { changesOnlyWithAParameter } from './changes-only-with-a-parameter.ts'
import { everyBenefit } from './every-benefit.ts'
import { everyReadingAgrees } from './every-reading-agrees.ts'
import { gapOfANeed } from './gap-of-a-need.ts'
import { leaveWholeFromTheThreshold } from './leave-whole-from-the-threshold.ts'
import { longerStopNeverLess } from './longer-stop-never-less.ts'
import { monotoneInRevenue } from './monotone-in-revenue.ts'
import { netNeverAboveTheGross } from './net-never-above-the-gross.ts'
import { neverAboveTheCap } from './never-above-the-cap.ts'
import { nothingWhileWaiting } from './nothing-while-waiting.ts'
import { onePersonOneCap } from './one-person-one-cap.ts'
import { realRegimeNeverFalls } from './real-regime-never-falls.ts'
import { replacedWithinTheCost } from './replaced-within-the-cost.ts'
import { zeroStrictlyBelowTheThreshold } from './zero-strictly-below-the-threshold.ts'

/** A named requirement that every release must meet, whoever publishes it. */
export type Invariant = {
  readonly name: string
  readonly label: { readonly fr: string; readonly en: string }
  /** Runs it on every given year of stops; the same seed gives the same cases. Throws ReleaseTooOld where the law lacks a table that the answers need. */
  check(
    law: Law,
    options: { readonly seed: number; readonly numRuns: number; readonly years: readonly number[] },
  ): Verdict
}
/** Whether it holds and, where it does not, a case in words with the seed that finds it again. */
export type Verdict = { readonly holds: boolean; readonly counterexample: Told | null }

export type { Told }

const invariant = (name: string, fr: string, en: string, requirement: Requirement): Invariant => ({
  name,
  label: { fr, en },
  check: (law, { seed, numRuns, years }) => {
    for (const year of years) {
      const { property, tell } = requirement(law, year)
      const run = fc.check(property, { seed, numRuns })
      if (run.errorInstance instanceof ReleaseTooOld) throw run.errorInstance
      if (run.failed) return { holds: false, counterexample: withSeed(tell(run.counterexample), run.seed) }
    }
    return { holds: true, counterexample: null }
  },
})

const withSeed = ({ fr, en }: Told, seed: number): Told => ({
  fr: `${fr} (graine ${seed})`,
  en: `${en} (seed ${seed})`,
})

/** The invariants of every benefit of the independent activity, before any maintained right of a former activity. */
export const invariants: readonly Invariant[] = [
  invariant(
    'monotoneInRevenue',
    'Gagner plus ne diminue jamais l’indemnité',
    'Earning more never lowers the allowance',
    monotoneInRevenue,
  ),
  invariant(
    'neverAboveTheCap',
    'L’indemnité ne dépasse jamais son plafond',
    'The allowance never exceeds its cap',
    neverAboveTheCap,
  ),
  invariant(
    'zeroStrictlyBelowTheThreshold',
    'Rien strictement sous le seuil, quelque chose à partir du seuil',
    'Nothing strictly below the threshold, something from it on',
    zeroStrictlyBelowTheThreshold,
  ),
  invariant(
    'changesOnlyWithAParameter',
    'Dans une année, l’indemnité ne change que le jour où un paramètre change',
    'Within a year the allowance changes only on a day when a parameter changes',
    changesOnlyWithAParameter,
  ),
  invariant(
    'nothingWhileWaiting',
    'Rien pendant le délai de carence',
    'Nothing during the waiting days',
    nothingWhileWaiting,
  ),
  invariant(
    'everyReadingAgrees',
    'Toutes les lectures donnent le même montant',
    'Every reading gives the same amount',
    everyReadingAgrees,
  ),
  invariant(
    'leaveWholeFromTheThreshold',
    'Maternité : le forfait entier à partir du seuil, un dixième au-dessous',
    'Maternity: the whole flat amounts from the threshold on, a tenth below',
    leaveWholeFromTheThreshold,
  ),
  invariant(
    'onePersonOneCap',
    'Plusieurs activités ne paient jamais plus que le plafond d’une personne',
    'Several activities never pay more than the cap of one person',
    onePersonOneCap,
  ),
  invariant(
    'longerStopNeverLess',
    'Un arrêt plus long ne rapporte jamais moins, et chaque jour indemnisé paie autant',
    'A longer stop never brings less, and each paid day pays alike',
    longerStopNeverLess,
  ),
  invariant(
    'replacedWithinTheCost',
    'Conjointe collaboratrice : le remplacement n’est jamais payé plus que son coût ni que son plafond',
    'Collaborating spouse: a replacement is never paid more than it cost, nor than its cap',
    replacedWithinTheCost,
  ),
  invariant(
    'realRegimeNeverFalls',
    'Régime réel : un revenu plus élevé ne diminue aucune cotisation',
    'Real regime: a higher income lowers no contribution',
    realRegimeNeverFalls,
  ),
  invariant(
    'gapOfANeed',
    'Prévoyance : ce qui reste à couvrir est le besoin moins ce que la loi verse, jamais moins que rien',
    'Provident cover: what is left is the need less what the law pays, never below nothing',
    gapOfANeed,
  ),
  ...everyBenefit.map((benefit) =>
    invariant(
      `neverFalls${benefit.name}`,
      `${benefit.label.fr} : gagner plus ne diminue rien, et l’ordre des activités ne change rien`,
      `${benefit.label.en}: earning more lowers nothing, and the order of the activities changes nothing`,
      benefitNeverFalls(benefit),
    ),
  ),
  ...everyBenefit
    .filter(({ payments }) => payments)
    .map((benefit) =>
      invariant(
        `netWithinTheGross${benefit.name}`,
        `${benefit.label.fr} : le net n’est jamais au-dessus du brut`,
        `${benefit.label.en}: the net is never above the gross`,
        netNeverAboveTheGross(benefit),
      ),
    ),
]
