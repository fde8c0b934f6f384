import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Explained, Explanation } from '../readings/explained.ts'
import type { Day } from '../time/day.ts'
import { calendrierPaye } from '../versements/calendrier-paye.ts'
import { blocs, brutDuBloc, totaux, type Bloc } from '../versements/versements.ts'
import type { Calendrier } from './result.ts'

/** An amount and the days that pay it, in order. */
export type Contribution = { readonly montant: Explained; readonly jours: readonly Day[] }

/** The days of a stop on which somebody pays, the payments and their totals. */
export function calendrierDe(
  contributions: readonly Contribution[],
  counters: Pick<Calendrier, 'joursCarence' | 'joursRestants'>,
  constatation: Day,
  law: Consultation,
  explanation: Explanation,
): Calendrier {
  const indemnises = union(contributions.map(({ jours }) => jours))
  const blocks = blocs(indemnises, constatation, law).map((bloc) => shared(bloc, contributions))
  const montants = contributions.map(({ montant }) => montant)
  const exacts = montants.map(({ value }) => exact.number(value))
  // a stop that pays nothing has no totals to explain
  const total = blocks.length > 0 ? totaux(blocks, montants, law, explanation) : totaux([], exacts, law, exact)
  const payments = blocks.map((bloc) => ({ bloc, brut: brutDuBloc(bloc, exacts, exact).value }))
  return { ...counters, ...calendrierPaye(indemnises, payments, total, law) }
}

/** Every day that somebody pays, once, in order. */
function union(lists: readonly (readonly Day[])[]): readonly Day[] {
  const [first = [], ...others] = lists.filter((days) => days.length > 0)
  return others.length === 0 ? first : [...new Set([first, ...others].flat())].toSorted()
}

/** How many days of a block pay each amount: a block holds every paid day between its ends. */
function shared(bloc: Bloc, contributions: readonly Contribution[]): Bloc {
  if (contributions.length === 1) return bloc
  return {
    ...bloc,
    joursPar: contributions.map(({ jours }) => jours.filter((day) => day >= bloc.du && day <= bloc.au).length),
  }
}
