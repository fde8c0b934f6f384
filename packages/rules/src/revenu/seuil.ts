import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { firstOfYear } from '../time/day.ts'
import { pass, sum } from './base.ts'

/** CSS D622-8, D623-3, règlement invalidité-décès: a share of the mean PASS of some civil years, under which an income opens no full right. */
export const seuilDeRevenu = <C extends Condition, A extends Amount<C>>(
  annees: readonly number[],
  taux: Figure,
  article: string,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  sum(annees.map((annee) => pass(firstOfYear(annee), law, reading)))
    .dividedBy(reading.count(annees.length))
    .times(taux)
    .named('seuil', article)
