import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { daysFromTo, type Day } from '../time/day.ts'
import type { Acre } from './facts.ts'
import { firstOfMonth, lastOfQuarter, quarterNumber } from '../time/months.ts'

const PERIODES = ['premierePeriode', 'deuxiemePeriode', 'troisiemePeriode'] as const

/** CSS D131-6-3: the share of the flat rate that stays due for a month; null where nothing is relieved. Counted in civil quarters from that of the creation, whose earlier months are not those of the new business. */
export function partDue(creation: Day, mois: Day, law: Consultation): Figure | null {
  if (mois < firstOfMonth(creation)) return null
  const { acreTaux, acreTrimestres } = law.on(creation)
  const quarters = quarterNumber(mois) - quarterNumber(creation)
  const periode = PERIODES[Math.floor(quarters / acreTrimestres.count)]
  return periode && relieves(acreTaux[periode]) ? acreTaux[periode] : null
}

/** The last day on which something is relieved. */
export function finDeLAcre(creation: Day, law: Consultation): Day {
  const { acreTaux, acreTrimestres } = law.on(creation)
  const periodes = PERIODES.filter((periode) => relieves(acreTaux[periode])).length
  return lastOfQuarter(quarterNumber(creation) + periodes * acreTrimestres.count - 1)
}

const relieves = ({ text }: Figure): boolean => text !== '1'

/** Where the tables of the relief do not reach back to the day of creation, which decides it: that day. */
export function creationInconnue(acre: Acre | null, { law }: Consultation): Day | null {
  if (!acre) return null
  const since = law.firstDay(acre.accordee ? 'acreTaux' : 'acreDelaiDemande')
  return acre.creation < since ? acre.creation : null
}

/** CSS L131-6-4, code du travail R5141-29: asked for in time, from 2026 on by somebody of the listed groups; D756-3: overseas the reduced rates take its place. One where it is granted. */
export function acreAccordee<C extends Condition, A extends Amount<C>>(
  acre: Acre,
  outreMer: boolean,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const one = reading.count(1).paidIf(reading.fact(!outreMer).orRefuse('ACRE_OUTRE_MER', 'CSS D756-3'))
  if (acre.accordee || outreMer) return one.named('acreAccordee', 'CSS L131-6-4')
  const { acreDelaiDemande, acrePublicsListes } = law.on(acre.creation)
  return one
    .paidIf(
      reading
        .count(daysFromTo(acre.creation, acre.demandeeLe) - 1)
        .atMost(acreDelaiDemande)
        .orRefuse('ACRE_DEMANDE_TARDIVE', 'Code du travail R5141-29'),
      reading.fact(acre.publicListe || !acrePublicsListes).orRefuse('ACRE_PUBLIC_NON_LISTE', 'CSS L131-6-4'),
    )
    .named('acreAccordee', 'CSS L131-6-4')
}
