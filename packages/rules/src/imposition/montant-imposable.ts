import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'

export type Imposable<A> = { readonly csgDeductible: A; readonly montantImposable: A }

/** CGI 154 quinquies: of the CSG withheld, a share of the gross amount is deducted from the income that is taxed. */
export function montantImposable<C extends Condition, A extends Amount<C>>(
  brut: Ratio,
  preleve: boolean,
  jour: Day,
  law: Consultation,
  reading: Reading<C, A>,
): Imposable<A> {
  const gross = reading.number(brut)
  const csgDeductible = preleve
    ? gross
        .times(reading.figure(law.on(jour).tauxCsgDeductible))
        .roundedToCents()
        .named('csgDeductible', 'CGI 154 quinquies')
    : reading.count(0)
  return {
    csgDeductible,
    montantImposable: gross.minus(csgDeductible).named('montantImposable', 'CGI 154 quinquies'),
  }
}
