import type { Consultation } from '../law/law.ts'
import { added, ONE, Ratio } from '../readings/ratio.ts'
import type { Activite } from '../scenario/situation.ts'
import { daysFromTo, firstOfYear, lastOfYear, yearOf } from '../time/day.ts'

/** The turnover of a civil year beside the ceilings of the micro regime. */
export type AnneeAuPlafond = {
  readonly annee: number
  readonly total: Ratio
  readonly services: Ratio
  readonly plafond: Ratio
  readonly plafondServices: Ratio
  readonly depasse: boolean
}

/** CGI 50-0, 102 ter: all the turnover under the ceiling of sales, that of services under theirs. Null where a turnover is not known. */
export function anneeAuPlafond(
  activites: readonly Activite[],
  annee: number,
  law: Consultation,
  share = ONE,
): AnneeAuPlafond | null {
  const active = activites.filter(({ debut }) => yearOf(debut) <= annee)
  const before = firstOfYear(annee) < law.law.firstDay('plafondMicro')
  if (active.length === 0 || before || active.some(({ recettes }) => !recettes.has(annee))) return null
  const received = (of: readonly Activite[]): Ratio => added(of.map(({ recettes }) => recettes.get(annee)!.montant))
  const { vente, services } = law.on(firstOfYear(annee)).plafondMicro
  const [plafond, plafondServices] = [vente.value.times(share), services.value.times(share)]
  const total = received(active)
  const served = received(active.filter(({ nature }) => nature === 'PRESTATION_BIC' || nature === 'LIBERALE'))
  const depasse = !plafond.isAtLeast(total) || !plafondServices.isAtLeast(served)
  return { annee, total, services: served, plafond, plafondServices, depasse }
}

/** The share of a first year that was worked, in days. */
export function partDeLaPremiereAnnee(activites: readonly Activite[], annee: number): Ratio | null {
  const debut = activites.map((activite) => activite.debut).toSorted()[0]!
  if (yearOf(debut) !== annee || debut === firstOfYear(annee)) return null
  const days = (from: typeof debut): Ratio => Ratio.of(daysFromTo(from, lastOfYear(annee)))
  return days(debut).dividedBy(days(firstOfYear(annee)))
}
