import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'

export type Imposable<A> = { readonly csgDeductible: A; readonly montantImposable: A }

/** CGI 154 quinquies: of the CSG withheld, a share of the amount that bears it is deducted from the income that is taxed. */
export function montantImposable<C extends Condition, A extends Amount<C>>(
  brut: Ratio,
  soumis: Ratio,
  jour: Day,
  law: Consultation,
  reading: Reading<C, A>,
): Imposable<A> {
  const csgDeductible = soumis.isZero()
    ? reading.count(0)
    : reading
        .number(soumis)
        .times(law.on(jour).tauxCsgDeductible)
        .roundedToCents()
        .named('csgDeductible', 'CGI 154 quinquies')
  return {
    csgDeductible,
    montantImposable: reading.number(brut).minus(csgDeductible).named('montantImposable', 'CGI 154 quinquies'),
  }
}
