import type { ParameterKey } from '@abri/rules'
import { readers } from '@abri/rules/readers'
import type { MeasureKey } from '@abri/rules/measures'
import type { Words } from '../publishing/words.ts'

/** For how long a figure is paid: it says what a change of it means. */
export type Unit = 'DAY' | 'MONTH' | 'YEAR' | 'ONCE' | 'QUARTERS'

/** A figure that a change of the law can move for people. */
export type Effect = {
  readonly key: MeasureKey
  /** The benefit of the rules that it belongs to, as the list of readers names it. */
  readonly benefit: string
  readonly unit: Unit
  /** From which days on one answer holds: a declaration is that of a month, pension rights those of a year. */
  readonly period: 'DAY' | 'MONTH' | 'YEAR'
  /** True: people pay it, so that more is a loss. */
  readonly due: boolean
  readonly words: Words
}

/**
 * Every figure of which the effect is told, sick pay first. Not told: the cover of a day and the tax on a benefit (no amount of
 * their own), provident needs (the difference between a wish and the benefits told here), and the real regime (a comparison: nobody
 * of the sample pays it). A job, its employer's complement and a collaborating spouse are in no published figure of micro-entrepreneurs.
 */
export const effects: readonly Effect[] = [
  effect('indemniteMaladie', 'arretMaladie', 'DAY', 'Indemnité journalière de maladie', 'Daily sick pay'),
  effect(
    ...(['versementMaladie', 'arretMaladie', 'ONCE'] as const),
    ...(['Quatorze jours d’arrêt payés, nets', 'Fourteen paid days of a stop, net'] as const),
  ),
  effect('indemniteMaternite', 'maternite', 'DAY', 'Indemnité journalière de maternité', 'Daily maternity allowance'),
  effect(
    ...(['versementMaternite', 'maternite', 'ONCE'] as const),
    ...(['Quatorze jours de congé de maternité, nets', 'Fourteen days of maternity leave, net'] as const),
  ),
  effect(
    ...(['allocationReposMaternel', 'maternite', 'ONCE'] as const),
    ...(['Allocation de repos maternel', 'Maternal rest allowance'] as const),
  ),
  effect('indemniteAdoption', 'adoption', 'DAY', 'Indemnité journalière d’adoption', 'Daily adoption allowance'),
  effect('allocationAdoption', 'adoption', 'ONCE', 'Allocation d’adoption', 'Adoption allowance'),
  effect('indemnitePaternite', 'paternite', 'DAY', 'Indemnité journalière de paternité', 'Daily paternity allowance'),
  effect(
    ...(['indemniteCongeNaissance', 'congeNaissance', 'DAY'] as const),
    ...(['Indemnité journalière du congé de naissance', 'Daily birth leave allowance'] as const),
  ),
  effect('pensionInvalidite', 'invalidite', 'MONTH', 'Pension d’invalidité totale', 'Total disability pension'),
  effect('capitalDeces', 'deces', 'ONCE', 'Capital décès', 'Death capital'),
  effect('renteDeces', 'deces', 'YEAR', 'Rente de la Cipav après un décès', 'Cipav annuity after a death'),
  {
    ...effect('trimestresRetraite', 'retraite', 'QUARTERS', 'Trimestres de retraite', 'Pension quarters'),
    period: 'YEAR',
  },
  {
    ...effect('cotisationsDuMois', 'cotisations', 'MONTH', 'Cotisations', 'Contributions'),
    ...{ period: 'MONTH', due: true },
  },
]

/** Those that read some parameters, as far as the list of readers knows. */
export const readingAny = (keys: ReadonlySet<string>): readonly Effect[] =>
  effects.filter(({ benefit }) => [...keys].some((key) => reads(benefit, key)))

/** Whether a benefit reads a parameter. */
export const reads = (benefit: string, key: string): boolean =>
  Object.hasOwn(readers[key as ParameterKey] ?? {}, benefit)

function effect(key: MeasureKey, benefit: string, unit: Unit, fr: string, en: string): Effect {
  return { key, benefit, unit, period: 'DAY', due: false, words: { fr, en } }
}
