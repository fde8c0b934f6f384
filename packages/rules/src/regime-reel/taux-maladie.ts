import type { Consultation, LawOnDay } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Caisse } from '../scenario/input.ts'
import type { Day } from '../time/day.ts'

/** A point of a scale: a threshold in PASS, and the rate there; between two points the rate is a straight line. */
export type Point<A> = { readonly seuil: A; readonly taux: A }
export type Bareme<A> = {
  /** The rate of an income of nothing. */
  readonly initial: A
  readonly points: readonly Point<A>[]
  readonly limite: A
  readonly tauxAuDela: A
}

/** Décret 2022-1529, décret 2024-688, and before 2022 CSS D621-1 and D621-2: the scale of a year. */
export function baremeMaladie<C extends Condition, A extends Amount<C>>(
  caisse: Caisse,
  day: Day,
  law: Consultation,
  reading: Reading<C, A>,
): Bareme<A> {
  const onDay = law.on(day)
  if (caisse === 'CIPAV') return scaleOf(onDay.reelMaladieCnavpl, reading)
  return day < law.law.firstDay('reelMaladieSsi')
    ? ancien(onDay.reelMaladieAncien, reading)
    : scaleOf(onDay.reelMaladieSsi, reading)
}

function scaleOf<C extends Condition, A extends Amount<C>>(
  of: LawOnDay['reelMaladieSsi'],
  reading: Reading<C, A>,
): Bareme<A> {
  const points = ([1, 2, 3, 4, 5, 6] as const).map((i) => ({
    seuil: reading.figure(of[`seuil${i}`]),
    taux: reading.figure(of[`taux${i}`]),
  }))
  return {
    initial: reading.figure(of.taux1),
    points,
    limite: reading.figure(of.limite),
    tauxAuDela: reading.figure(of.tauxAuDela),
  }
}

/** D621-2: T3, then T2 and its part of the way to T1 at the first threshold, T1 from the second. */
function ancien<C extends Condition, A extends Amount<C>>(
  of: LawOnDay['reelMaladieAncien'],
  reading: Reading<C, A>,
): Bareme<A> {
  const [first, second] = [reading.figure(of.premierSeuil), reading.figure(of.secondSeuil)]
  const [t1, t2] = [reading.figure(of.t1), reading.figure(of.t2)]
  return {
    initial: reading.figure(of.t3),
    points: [
      { seuil: first, taux: t1.minus(t2).times(first).dividedBy(second).plus(t2) },
      { seuil: second, taux: t1 },
    ],
    limite: reading.figure(of.limite),
    tauxAuDela: reading.figure(of.tauxAuDela),
  }
}

/** The rate of an income, in PASS, that lies under the limit. `income` settles on which line it lies. */
export function tauxSurLaLigne<C extends Condition, A extends Amount<C>>(
  income: Ratio,
  enPass: A,
  bareme: (reading: typeof exact) => Bareme<ReturnType<typeof exact.number>>,
  own: Bareme<A>,
  reading: Reading<C, A>,
): A {
  const thresholds = bareme(exact).points.map(({ seuil }) => seuil.value)
  const after = thresholds.findIndex((seuil) => seuil.isAtLeast(income))
  if (after === -1) return own.points.at(-1)!.taux
  const end = own.points[after]!
  const start = own.points[after - 1] ?? { seuil: reading.count(0), taux: own.initial }
  const way = enPass.minus(start.seuil).dividedBy(end.seuil.minus(start.seuil))
  return start.taux.plus(end.taux.minus(start.taux).times(way))
}
