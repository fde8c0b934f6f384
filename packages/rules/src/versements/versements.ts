import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { sumOf } from '../revenu/base.ts'
import { daysFromTo, plusDays, type Day } from '../time/day.ts'

/** A block of paid days, settled before any amount; its levies are those of its last day. */
export type Bloc = {
  readonly du: Day
  readonly au: Day
  readonly jours: number
  readonly datePrevue: Day
  /** Where several amounts are paid: how many days of the block pay each. */
  readonly joursPar?: readonly number[]
}
export type Montants<A> = { readonly brut: A; readonly csg: A; readonly crds: A; readonly net: A }

/** Ruling 6: blocks of 14 paid days from the first paid day; the date of payment is an estimate. */
export function blocs(indemnises: readonly Day[], constatation: Day, law: Consultation): readonly Bloc[] {
  const size = law.on(constatation).joursParVersement.count
  return Array.from({ length: Math.ceil(indemnises.length / size) }, (_, i) => {
    const days = indemnises.slice(i * size, (i + 1) * size)
    const [du, au] = [days[0]!, days.at(-1)!]
    return { du, au, jours: days.length, datePrevue: plusDays(au, 1) }
  })
}

/** Days in order, as spans of neighbours. */
export function spans(days: readonly Day[]): readonly { readonly du: Day; readonly au: Day }[] {
  const [first, last] = [days[0], days.at(-1)]
  if (first && last && daysFromTo(first, last) === days.length) return [{ du: first, au: last }]
  const starts = days.filter((day, i) => i === 0 || plusDays(days[i - 1]!, 1) !== day)
  const ends = days.filter((day, i) => plusDays(day, 1) !== days[i + 1])
  return starts.map((du, i) => ({ du, au: ends[i]! }))
}

/** CSS L136-8, ordonnance 96-50: each levy of a payment rounded half up, at the rates of its last day. */
export function preleve<A extends Amount<unknown>>(brut: A, { au }: Bloc, law: Consultation): Montants<A> {
  const { tauxCsg, tauxCrds } = law.on(au)
  const csg = brut.times(tauxCsg).roundedToCents()
  const crds = brut.times(tauxCrds).roundedToCents()
  return { brut, csg, crds, net: brut.minus(csg).minus(crds) }
}

/** What the days of a block bring, before levies. */
export const brutDuBloc = <C extends Condition, A extends Amount<C>>(
  bloc: Bloc,
  indemnites: readonly A[],
  reading: Reading<C, A>,
): A => brutDe(bloc.joursPar ?? [bloc.jours], indemnites, reading)

/** Each amount on its days; those of no day are left out. */
function brutDe<C extends Condition, A extends Amount<C>>(
  joursPar: readonly number[],
  indemnites: readonly A[],
  reading: Reading<C, A>,
): A {
  const paid = indemnites.flatMap((indemnite, i) =>
    joursPar[i]! > 0 ? [indemnite.times(reading.count(joursPar[i]!))] : [],
  )
  return sumOf(paid, reading)
}

/** The totals of a stop; payments alike are counted, not repeated. */
export function totaux<C extends Condition, A extends Amount<C>>(
  blocks: readonly Bloc[],
  indemnites: A | readonly A[],
  law: Consultation,
  reading: Reading<C, A>,
): Montants<A> {
  const amounts = [indemnites].flat() as readonly A[]
  const groups = alike(
    blocks.map((bloc) => ({ bloc })),
    ({ bloc }) => (bloc.joursPar ?? [bloc.jours]).join(),
    law,
  ).map(({ payment: { bloc }, times }) => ({
    times,
    ...preleve(brutDuBloc(bloc, amounts, reading), bloc, law),
  }))
  const total = (levy: 'csg' | 'crds'): A =>
    sumOf(
      groups.map((group) => counted(group.times, group[levy], reading)),
      reading,
    )
  const days = amounts.map((_, i) => blocks.reduce((count, { jours, joursPar = [jours] }) => count + joursPar[i]!, 0))
  const brut = brutDe(days, amounts, reading).named('totalBrut', 'CSS R323-1')
  const csg = total('csg').named('csg', 'CSS L136-8 II')
  const crds = total('crds').named('crds', 'Ordonnance 96-50, article 19')
  return { brut, csg, crds, net: brut.minus(csg).minus(crds).named('totalNet', 'CSS L136-8 II') }
}

/** A levy as often as payments alike bear it; one is not counted. */
export const counted = <C extends Condition, A extends Amount<C>>(times: number, levy: A, reading: Reading<C, A>): A =>
  times > 1 ? reading.count(times).times(levy) : levy

/** Payments that bear the same levies, with how many there are of each: `amount` tells those of one amount. */
export function alike<P extends { readonly bloc: Bloc }>(
  payments: readonly P[],
  amount: (payment: P) => string,
  law: Consultation,
): readonly { readonly payment: P; readonly times: number }[] {
  const groups = new Map<string, { payment: P; times: number }>()
  for (const payment of payments) {
    const { tauxCsg, tauxCrds } = law.on(payment.bloc.au)
    const key = `${amount(payment)} ${tauxCsg.text} ${tauxCrds.text}`
    const group = groups.get(key)
    if (group) group.times++
    else groups.set(key, { payment, times: 1 })
  }
  return [...groups.values()]
}
