import fc from 'fast-check'
import { answerOn, cents } from './answer.ts'
import type { AskedBenefit } from './asked-benefit.ts'
import { claim, type Requirement } from './claim.ts'
import { toldLives, workingLife } from './working-lives.ts'

/** Levies are taken from a payment, never added: the net is between nothing and the gross, each time and in all. */
export const netNeverAboveTheGross =
  (benefit: AskedBenefit): Requirement =>
  (law, year) =>
    claim(
      fc.property(workingLife(year), (one) => {
        const answer = answerOn(benefit.ask([one], year), law)
        const payments = answer ? (benefit.payments?.(answer) ?? []) : []
        return payments.every(({ brut, net }) => cents(net) <= cents(brut) && cents(net) >= 0n)
      }),
      (one) => toldLives([one], year),
    )
