import type { Consultation } from '../law/law.ts'
import { latest, plusDays, plusMonths, type Day } from '../time/day.ts'
import type { MoisDeConge } from './facts.ts'
import { moisDuConge, type MoisDuConge } from './mois-du-conge.ts'

/** What the birth leave needs to know of the child and of the leave before it. */
export type Demande = {
  /** Day of the birth or arrival, and the later of it and of the day on which it was due. */
  readonly arrivee: Day
  readonly jourDuDroit: Day
  readonly mois: readonly MoisDeConge[]
  /** Last day of the maternity, paternity or adoption leave; null: none of it was taken. */
  readonly finDuCongePrecedent: Day | null
}
/** The months that were asked for and can be paid, as many as the law knows; and why others cannot. */
export type MoisPayables = {
  /** First day of the first of them or, where there is none, of the first that was asked. */
  readonly debut: Day
  readonly payables: readonly MoisDuConge[]
  readonly ecarts: Ecarts
}
/** Whether some month begins before the leave exists or before the other one is used up, ends too late, or is one too many. */
export type Ecarts = {
  readonly pasOuvert: boolean
  readonly avantLaFin: boolean
  readonly horsDelai: boolean
  readonly enTrop: boolean
}
/** Between which days the leave lies, both ends included. */
export type Fenetre = { readonly du: Day; readonly au: Day }

/** Code du travail L1225-46-2, décret 2026-419: children born or due from 2026 on; within nine months, which for those born before the leave existed run from its first day. */
export function fenetreDuConge(
  { arrivee, jourDuDroit }: Pick<Demande, 'arrivee' | 'jourDuDroit'>,
  law: Consultation,
): Fenetre | null {
  const known = jourDuDroit >= law.law.firstDay('naissanceOuvrantConge')
  if (!known || !law.on(jourDuDroit).naissanceOuvrantConge) return null
  const du = latest(arrivee, law.law.firstDay('delaiCongeNaissance'))
  return { du, au: plusDays(plusMonths(du, law.on(du).delaiCongeNaissance.count), -1) }
}

/** The first day of the window on which the leave before is used up, as far as that one is known. */
export const libreLe = ({ finDuCongePrecedent }: Pick<Demande, 'finDuCongePrecedent'>, { du }: Fenetre): Day =>
  finDuCongePrecedent ? latest(du, plusDays(finDuCongePrecedent, 1)) : du

/** CSS L331-8-1: each month stands alone; one that cannot be paid takes nothing from those that can. */
export function moisPayables(demande: Demande, law: Consultation): MoisPayables {
  const { finDuCongePrecedent: precedent } = demande
  const fenetre = fenetreDuConge(demande, law)
  const asked = moisDuConge(demande.mois)
  const pasOuvert = ({ jours }: MoisDuConge) => fenetre !== null && law.on(jours[0]!).moisCongeNaissance.count === 0
  const avantLaFin = ({ jours }: MoisDuConge) => precedent === null || jours[0]! <= precedent
  const horsDelai = ({ jours }: MoisDuConge) => fenetre !== null && jours.at(-1)! > fenetre.au
  const good = asked.filter((mois) => !pasOuvert(mois) && !avantLaFin(mois) && !horsDelai(mois))
  const debut = (good[0] ?? asked[0]!).jours[0]!
  const most = fenetre ? law.on(debut).moisCongeNaissance.count : 0
  return {
    debut,
    payables: good.slice(0, most),
    ecarts: {
      pasOuvert: asked.some(pasOuvert),
      avantLaFin: asked.some(avantLaFin),
      horsDelai: asked.some(horsDelai),
      enTrop: fenetre !== null && good.length > most,
    },
  }
}
