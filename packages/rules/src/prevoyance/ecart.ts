import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { Ratio } from '../readings/ratio.ts'
import { pass } from '../revenu/base.ts'
import type { Day } from '../time/day.ts'
import type { Besoin } from './facts.ts'

const COMPARAISON = 'Comparaison, sans texte'

/** What a month needs: the income to keep and the charges that go on, less those that stop and other cover; never below nothing. */
export const besoinMensuel = <C extends Condition, A extends Amount<C>>(besoin: Besoin, reading: Reading<C, A>): A =>
  reading
    .number(besoin.revenu)
    .plus(reading.number(besoin.charges))
    .minus(reading.number(besoin.chargesQuiCessent))
    .minus(reading.number(besoin.autresRevenus))
    .largest(reading.count(0))
    .named('besoinMensuel', COMPARAISON)

/** What some months need less what the law pays in them. */
export function ecart<C extends Condition, A extends Amount<C>>(
  mensuel: A,
  mois: number,
  prestations: readonly Ratio[],
  precision: string,
  reading: Reading<C, A>,
): { readonly besoin: A; readonly prestations: A; readonly ecart: A } {
  const besoin = mensuel.times(reading.count(mois)).named('besoinDeLaPeriode', COMPARAISON, precision)
  const paid = prestations
    .map((one) => reading.number(one))
    .reduce((a, b) => a.plus(b), reading.count(0))
    .named('prestationsDeLaPeriode', COMPARAISON, precision)
  const left = besoin.minus(paid).largest(reading.count(0)).named('ecartDeLaPeriode', COMPARAISON, precision)
  return { besoin, prestations: paid, ecart: left }
}

/** CGI 154 bis: what the real regime may deduct of a year for provident cover, loss of employment and pension. */
export function plafondsMadelin<C extends Condition, A extends Amount<C>>(
  benefice: Ratio,
  jour: Day,
  law: Consultation,
  reading: Reading<C, A>,
): { readonly prevoyance: A; readonly perteEmploi: A; readonly retraite: A } {
  const { madelinPrevoyance: p, madelinPerteEmploi: e, madelinRetraite: r } = law.on(jour)
  const figure = reading.figure.bind(reading)
  const leplafond = pass(jour, law, reading)
  const profit = reading.number(benefice)
  const prevoyance = profit
    .times(figure(p.tauxBenefice))
    .plus(leplafond.times(figure(p.tauxPass)))
    .cappedAt(leplafond.times(figure(p.limiteEnPass)).times(figure(p.tauxLimite)))
  const perteEmploi = profit
    .cappedAt(leplafond.times(figure(e.limiteEnPass)))
    .times(figure(e.tauxBenefice))
    .largest(leplafond.times(figure(e.tauxPass)))
  const capped = profit.cappedAt(leplafond.times(figure(r.limiteEnPass)))
  const retraite = capped
    .times(figure(r.tauxBenefice))
    .plus(capped.minus(leplafond).largest(reading.count(0)).times(figure(r.tauxAuDela)))
    .largest(leplafond.times(figure(r.tauxPass)))
  return {
    prevoyance: prevoyance.named('plafondMadelinPrevoyance', 'CGI 154 bis II 2°'),
    perteEmploi: perteEmploi.named('plafondMadelinPerteEmploi', 'CGI 154 bis II 2°'),
    retraite: retraite.named('plafondMadelinRetraite', 'CGI 154 bis II 1°'),
  }
}
