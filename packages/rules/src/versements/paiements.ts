import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { ZERO, Ratio } from '../readings/ratio.ts'
import { sumOf } from '../revenu/base.ts'
import type { Day } from '../time/day.ts'
import { alike, blocs, counted, preleve, spans, type Bloc, type Montants } from './versements.ts'

/** Paid days at one daily amount; days that follow each other are paid together, whatever the amount of each. */
export type Tranche<A> = { readonly jours: readonly Day[]; readonly indemniteJournaliere: A }
/** One payment before its words: its days, what is due for them, and the levies on it. */
export type Paiement = { readonly bloc: Bloc; readonly brut: Ratio }

/**
 * Ruling 6, period by period: blocks of 14 paid days, and each period ends its last block. Daily amounts of less than a cent are
 * added first: a payment is what is due so far, rounded, less what was paid, so that the payments add up to the rounded total.
 */
export function paiements(
  tranches: readonly Tranche<{ readonly value: Ratio }>[],
  jour: Day,
  law: Consultation,
): readonly Paiement[] {
  const days = tranches
    .flatMap(({ jours, indemniteJournaliere }) => jours.map((day) => ({ day, montant: indemniteJournaliere.value })))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const ordered = days.map(({ day }) => day)
  let due = ZERO
  let next = 0
  return spans(ordered)
    .flatMap(({ du, au }) => blocs(ordered.slice(ordered.indexOf(du), ordered.indexOf(au) + 1), jour, law))
    .map((bloc): Paiement => {
      const before = due.toCents('HALF_UP')
      for (const { montant } of days.slice(next, (next += bloc.jours))) due = due.plus(montant)
      return { bloc, brut: due.toCents('HALF_UP').minus(before) }
    })
}

/** Ruling 11: days by their amount, each with days, the total rounded; the levies are the sums over the payments, those alike counted, not repeated. */
export function totauxOf<C extends Condition, A extends Amount<C>>(
  tranches: readonly Tranche<A>[],
  payments: readonly Paiement[],
  law: Consultation,
  reading: Reading<C, A>,
): Montants<A> {
  const of = tranches.map(({ jours, indemniteJournaliere }) => indemniteJournaliere.times(reading.count(jours.length)))
  const brut = sumOf(of, reading).roundedToCents().named('totalBrut', 'CSS D623-2')
  const groups = alike(payments, ({ brut: due }) => due.toCutText(), law).map(({ payment, times }) => {
    const { csg, crds } = preleve(reading.number(payment.brut), payment.bloc, law)
    return { csg: counted(times, csg, reading), crds: counted(times, crds, reading) }
  })
  const csg = sumOf(
    groups.map((group) => group.csg),
    reading,
  ).named('csg', 'CSS L136-8 II')
  const crds = sumOf(
    groups.map((group) => group.crds),
    reading,
  ).named('crds', 'Ordonnance 96-50, article 19')
  return { brut, csg, crds, net: brut.minus(csg).minus(crds).named('totalNet', 'CSS L136-8 II') }
}
