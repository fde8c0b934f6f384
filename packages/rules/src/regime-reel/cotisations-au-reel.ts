import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import type { Ratio } from '../readings/ratio.ts'
import { pass } from '../revenu/base.ts'
import type { Caisse } from '../scenario/input.ts'
import { lastOfYear } from '../time/day.ts'
import { baremeMaladie, tauxSurLaLigne } from './taux-maladie.ts'

/** A year of the real regime that is asked about. */
export type AnneeAuReel = { readonly annee: number; readonly revenu: Ratio; readonly caisse: Caisse }

export type AuReel<A> = {
  readonly assiette: A
  readonly tauxMaladie: A
  readonly maladie: A
  readonly indemnites: A
  /** Null at the Cipav, whose own rules stand in its statutes. */
  readonly invaliditeDeces: A | null
  readonly retraiteBase: A | null
}

/** The contributions of the real regime on an income, each rounded half up: what a table for comparison prints. */
export function cotisationsAuReel<C extends Condition, A extends Amount<C>>(
  year: AnneeAuReel,
  law: Consultation,
  reading: Reading<C, A>,
): AuReel<A> {
  const day = lastOfYear(year.annee)
  const onDay = law.on(day)
  const plafond = pass(day, law, reading)
  const assiette = assietteDe(year, plafond, law, reading)
  const base = assietteDe(year, pass(day, law, exact), law, exact).value
  const times = (figure: Parameters<typeof reading.figure>[0]): A => plafond.times(figure)
  const ssi = year.caisse === 'SSI'
  const { maladie, taux } = maladieAuReel(year, assiette, base, plafond, law, reading)
  const ij = onDay.reelIndemnites
  const inv = onDay.reelInvaliditeDeces
  const retraite = onDay.reelRetraiteBase
  return {
    assiette,
    tauxMaladie: taux,
    maladie,
    indemnites: assiette
      .largest(times(ij.assietteMinimale))
      .cappedAt(times(ssi ? ij.ssiPlafond : ij.cnavplPlafond))
      .times(ssi ? ij.ssi : ij.cnavpl)
      .roundedToCents()
      .named('indemnitesAuReel', 'CSS D621-2'),
    invaliditeDeces: ssi
      ? assiette
          .largest(times(inv.assietteMinimale))
          .cappedAt(times(inv.plafond))
          .times(inv.taux)
          .roundedToCents()
          .named('invaliditeDecesAuReel', 'CSS D632-1')
      : null,
    retraiteBase: ssi
      ? assiette
          .cappedAt(plafond)
          .times(retraite.taux)
          .plus(assiette.largest(plafond).minus(plafond).times(retraite.auDela))
          .roundedToCents()
          .named('retraiteBaseAuReel', 'CSS D633-3')
      : null,
  }
}

/** Loi 2023-1250, article 18: the income less an allowance, which has a floor and a cap in PASS; before 2025 the income itself. */
function assietteDe<C extends Condition, A extends Amount<C>>(
  { annee, revenu }: AnneeAuReel,
  plafond: A,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const { taux, minimum, maximum } = law.on(lastOfYear(annee)).reelAbattement
  const income = reading.number(revenu)
  const allowance = income.times(taux).largest(plafond.times(minimum)).cappedAt(plafond.times(maximum)).cappedAt(income)
  return income.minus(allowance).named('assietteReelle', 'CSS L131-6')
}

/** CSS D621-1 to D621-3: the rate of the scale; what it holds for daily allowances is paid on a least base. */
function maladieAuReel<C extends Condition, A extends Amount<C>>(
  { annee, caisse }: AnneeAuReel,
  assiette: A,
  base: Ratio,
  plafond: A,
  law: Consultation,
  reading: Reading<C, A>,
): { readonly maladie: A; readonly taux: A } {
  const day = lastOfYear(annee)
  const own = baremeMaladie(caisse, day, law, reading)
  const limite = plafond.times(own.limite)
  const income = base.dividedBy(pass(day, law, exact).value)
  const taux = tauxSurLaLigne(
    income,
    assiette.dividedBy(plafond),
    (plain) => baremeMaladie(caisse, day, law, plain),
    own,
    reading,
  ).named('tauxMaladieReel', 'CSS D621-1')
  const above = assiette.largest(limite).minus(limite).times(own.tauxAuDela)
  const { assietteMinimale, ssiIncluse } = law.on(day).reelIndemnites
  const minimale = plafond.times(reading.figure(assietteMinimale))
  const below = minimale.largest(assiette).minus(assiette)
  const maladie = assiette
    .cappedAt(limite)
    .times(taux)
    .plus(above)
    .plus(caisse === 'SSI' ? below.times(reading.figure(ssiIncluse)) : reading.count(0))
    .roundedToCents()
    .named('maladieAuReel', 'CSS D621-1')
  return { maladie, taux }
}
